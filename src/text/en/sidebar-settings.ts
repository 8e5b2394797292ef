// Settings, and what has not gone out yet.
import type { SidebarText } from '../sidebar-text.ts';

export const settings: SidebarText['settings'] = {
  title: 'Settings',
  about: 'Changes apply from now on; what was already sent stays as it is.',
  save: (count) => (count === 1 ? 'Save 1 change' : `Save ${count} changes`),
  saved: (count) => (count === 1 ? '1 setting saved.' : `${count} settings saved.`),
  discard: 'Discard',
  byDefault: (value) => `Unless changed: ${value}`,
  logo: 'Logo',
  hasLogo: 'There is one already; a new picture replaces it.',
  noLogo: 'PNG or JPEG picture, for documents and certificates.',
  logoStored: 'Logo stored; the next documents will carry it.',
  share: (percent) => `${percent}%`,
  weightsAbout: 'Each criterion counts for its share of the total. With 0 it is left out.',
  allZero: 'All weights are zero; raise at least one.',
  formsElsewhere: (email) =>
    `The forms and templates belong to the account ${email}: they change their language when the installation is checked from there.`,
  changingLanguage:
    'We are changing the language of tabs, templates and forms. It takes about a minute; keep the panel open.',
  changeLanguage: 'Change the language',

  programmes: {
    adding: 'Adding its tabs and templates. It takes a few seconds; do not close the panel.',
    on: (label) => `${label}: all set`,
    where: (label) =>
      `Its tabs are in the workbook. What you open is under Advisories, behind the button “${label}” at the top.`,
    open: (label) => `Go to ${label}`,
    unfinished: (label) => `“${label}” is not ready yet`,
    finishThere: 'It is switched on; “Check installation” adds what is missing.',
    off: (label) => `“${label}” is no longer shown`,
    kept: 'Its tabs and all that was written are kept, and links that were sent still open. Switched on again, it comes back.',
  },

  outbox: 'Outbox',
  outboxAbout: 'Mails and documents that have not gone out. They are retried every hour.',
  outboxEmpty: 'Everything went out',
  outboxEmptyDetail: 'No mail or document is waiting.',
  since: (when, attempts) => (attempts <= 1 ? `Since ${when}` : `Since ${when} · ${attempts} attempts`),
  retry: 'Try now',
  retryAll: 'Try all now',
  retried: 'Done, it went out.',
  retriedSome: (left) => (left === 0 ? 'Everything went out.' : `${left} still to go out.`),
  uncertainAbout: 'Google did not confirm that it went out. Look in Sent or in Drive before repeating it.',
  arrived: 'It arrived',
  droppedArrived: 'Taken off the list.',
  sendAgain: 'Send again',
  drop: 'Do not send',
  dropSure: 'It is taken off the list and not sent.',
  dropped: 'Taken off the list without sending it.',
  keep: 'Leave on the list',
};
