// The words that come with the part of the further ways of working: their cases, and the blocks of each.
import type { SidebarProgrammesText } from '../sidebar-programmes-text.ts';

const small = (name: string) => name.toLowerCase();

export const programmesWords: SidebarProgrammesText = {
  cases: {
    none: 'Nothing here yet',
    noneDetail:
      'A title is enough to begin. Then you note what is wanted and who takes part, and everyone receives the link of their page.',
    add: (name) => `Add ${small(name)}`,
    titleHelp: 'What it is about, in a few words. Those who take part read it too.',
    begin: 'Begin',
    begun: 'It can be filled in now: go on with what the coordination owes.',
    steps: (done, total) => `${done} of ${total} steps`,
    ended: (count) => `See what has ended (${count})`,
    end: { closed: 'closed', cancelled: 'cancelled' },
    closedOn: (day) => `Closed on ${day}.`,
    cancelledOn: (day, reason) => `Cancelled on ${day}${reason ? `: ${reason}` : '.'}`,
    follows: (title) => `Follows: ${title}`,
    followedBy: (title) => `Followed by: ${title}`,
    owed: 'Whose turn it is',
    nothingOwed: 'Nobody owes anything for now.',
    allDone: 'Everything is done. It can be closed.',
    late: 'late',
    until: (day) => `by ${day}`,
    people: 'People and their pages',
    linkSentOn: (day) => `Link sent on ${day}`,
    copyLink: 'Copy link',
    copyLinkOf: (name) => `Copy the link of ${name}`,
    sendAgain: 'Send again',
    sendAgainTo: (name) => `Send again to ${name}`,
    linkSent: (email) => `Link of their page, for ${email}.`,
    close: (name) => `Close ${small(name)}`,
    closeSure: (missing) =>
      `${missing === 0 ? '' : missing === 1 ? '1 step is missing. ' : `${missing} steps are missing. `}Everything stays in sight, and nothing is filled in any more, neither here nor on the pages. Nobody is written to.`,
    leaveOpen: 'Leave it open',
    closed: 'It now stands among what has ended.',
    cancel: (name) => `Cancel ${small(name)}`,
    cancelSure:
      'Everything stays in sight, and nothing is filled in any more, neither here nor on the pages. Nobody is written to.',
    cancelReason: 'Why it is cancelled',
    cancelled: 'It now stands among what has ended, with its reason.',
    keep: 'Do not cancel',
    reopen: (name) => `Reopen ${small(name)}`,
    reopened: 'It goes on: it can be filled in again, here and on the pages.',
    turnOf: (who, day) => `Waiting on: ${who}${day ? ` · by ${day}` : ''}`,
    openWide: 'Open wide',
    blockGone: 'This section is no longer part of it',
    blockGoneDetail:
      'Because of what was filled in elsewhere it is not needed any more. What was written stays in its tab.',
  },
  suggestions: {
    title: 'Suggestions',
    close: 'Hide suggestions',
    points: 'points of 100',
    why: 'See points and criteria',
    invite: (contact) => `Invite ${contact}`,
    seat: (contact) => `Add ${contact}`,
    seatName: (contact, name) => `Add ${contact}, of ${name}`,
    others: (count) => `See ${count} more, which have less in common`,
    seeLeftOut: 'See who does not appear and what would help',
    openDirectory: 'Open the directory',
    offered: 'Offered, and not here yet',
    add: 'Add to the directory',
    addName: (name) => `Add to the directory: ${name}`,
  },
};
