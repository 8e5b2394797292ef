// Errors in words: what happened, why, and what to do. One entry for each code of a refusal.
import { firstRefusals } from './first-refusals.ts';
import { refusalsAdvisories } from './refusals-advisories.ts';
import { refusalsBlocks } from './refusals-blocks.ts';

type Details = Readonly<Record<string, string | number>>;

export const refusals = {
  ...firstRefusals,
  ...refusalsAdvisories,
  ...refusalsBlocks,
  rowNotFound: (d: Details) =>
    `We can no longer find ${d.id}: that row may have been deleted. Refresh the panel and, if it was deleted by mistake, use File › Version history.`,
  invalidInput: (d: Details) => `Nothing was saved. ${d.field}: ${d.problem}`,
  notTeam: (d: Details) =>
    `The account ${d.email} is not in the Team sheet, so it cannot use the panel. Ask the coordination to add it.`,
  unknownCaller: () =>
    'Google did not tell us which account you are using. Open the file with your institutional account and try again.',
  linkInvalid: () =>
    'This link is incomplete or was changed. Open it again from the original e-mail instead of copying it by hand.',
  linkPassedOn: () =>
    'Another person of your area looks after this request now, so this link no longer works. If that is a mistake, write to the coordination.',
  linkExpired: (d: Details) => `This link expired on ${d.until}. Write to the coordination to get a new one.`,
  tabMissing: (d: Details) => `The sheet “${d.tab}” is missing. Open Entrepares › Check installation to bring it back.`,
  columnMissing: (d: Details) =>
    `The sheet “${d.tab}” lacks the column “${d.column}”: it is new in this version, or somebody deleted it. Open Entrepares › Check installation, which puts it there and leaves the rest as it is.`,
  alreadyDone: () => 'That was done the first time and was not repeated. Refresh the panel to see it.',
  callUndone: () => 'That was undone before it left. If it is still needed, ask for it again.',
  undoLate: (d: Details) =>
    `It can no longer be undone: the mails have left or are leaving. ${d.way || 'What has left cannot be taken back: if needed, explain it to whoever received it.'}`,
  undoChanged: (d: Details) =>
    `Nothing was undone: somebody changed ${d.id} after your click, and that would be lost. The mails leave as asked.`,
  undoBuiltOn: (d: Details) =>
    `Nothing was undone: ${d.id} was made afterwards and depends on what would be removed. The mails leave as asked.`,
  effectTooLong: (d: Details) =>
    `The content of ${d.about} is too long for one document or mail. Shorten the texts and try again; nothing was saved.`,
  documentNotMade: (d: Details) =>
    `The document ${d.document} is not ready yet. Make it again under Settings › Outbox; the rest follows.`,
  templateMissing: (d: Details) =>
    `The template “${d.template}” is missing. Open Entrepares › Check installation to bring it back.`,
  templateBroken: (d: Details) =>
    `The template of “${d.template}” has errors and nothing was made. ${d.problems} Correct it in Drive and try again.`,
  folderMissing: () =>
    'The programme folder is missing in Drive. Open Entrepares › Check installation to make it again.',
  installationBegun: (d: Details) =>
    `${d.keeper} began to install Entrepares in this file and has not finished; nothing was done. Ask them to open the panel: it goes on where it stopped.`,
  keeperOnly: (d: Details) =>
    `This is kept in the Drive of the responsible account, ${d.keeper}, and nothing was done. Ask them to do it from their panel.`,
  requestClosed: (d: Details) =>
    `Request ${d.id} is closed, so nothing was done. Reopen it first if it is still needed.`,
  contactByAction: (d: Details) =>
    `To change the e-mail of ${d.name} or name another person, use “Change the contact” in the request: everybody concerned is told. Nothing was saved.`,
  alreadyInvited: (d: Details) =>
    `${d.name} is invited to this request already. No second invitation was sent; you can send a reminder.`,
  alreadyDeclined: (d: Details) => `${d.name} answered that she cannot take this request. Choose another mentor.`,
  notInvitable: (d: Details) =>
    `${d.name} cannot be invited: ${d.reason} Correct that in her profile or choose another mentor.`,
  overrideNeeded: (d: Details) => `Before inviting ${d.name}, write the reason for the exception: ${d.reason}`,
  invitationAnswered: (d: Details) =>
    `This invitation has an answer: ${d.answer}, on ${d.on}. If something changed, write to the coordination.`,
  invitationEnded: () => 'This invitation no longer stands. If you want to take part, write to the coordination.',
  seatsFilled: () =>
    'This advisory has a mentor by now, so the answer was not recorded. Thank you for being willing; we will ask you for the next one.',
  hourTaken: (d: Details) =>
    `The answer was not saved: on ${d.when} she already has another advisory (${d.code}). If one of the two dates can change, write to the coordination; once it is moved, the invitation can be accepted.`,
  duplicateEmail: (d: Details) =>
    `The e-mail ${d.email} belongs to ${d.name} (${d.id}). Nothing was saved; open that profile or write another e-mail.`,
  duplicateName: (d: Details) =>
    `“${d.name}” exists already (${d.id}). Nothing was saved; use that one or write another name.`,
  importEmpty: () => 'The list has no rows. Copy the headers too, and at least one row, and paste them again.',
  importGone: () =>
    'That import was taken back already, or its rows are gone. Nothing was changed; refresh the panel to see how things stand.',
  importNoName: () => 'The column that holds the name has not been told. Choose it and import again.',
  advisorBusy: (d: Details) =>
    `${d.name} has ${d.count === 1 ? '1 open advisory' : `${d.count} open advisories`}. Close them or pass them on before she leaves; until then she can be paused.`,
  requestAccompanied: (d: Details) => `Request ${d.id} has an open advisory. Close or cancel the advisory first.`,
  noEmail: (d: Details) => `There is no valid e-mail of ${d.name}. Write it in the profile or use the WhatsApp text.`,
  formMissing: () => 'The form is missing. Open Entrepares › Check installation to make it again.',
  requestCovered: (d: Details) =>
    `Request ${d.id} has a mentor, so no further invitation was sent. To change her, cancel the advisory first and withdraw that invitation on the request.`,
  datePassed: (d: Details) =>
    `The date proposed in request ${d.id} (${d.on}) has passed, so nothing was sent. Agree on another with the area, enter it in the request and try again.`,
  logoType: () => 'The logo has to be a PNG or JPG picture. Save it in one of these formats and upload it again.',
  logoTooLarge: () => 'The picture is larger than 2 MB. Make it smaller and upload it again.',
  doubtful: (d: Details) => String(d.questions),
};
