// Words of blocks for whoever fills them.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Tell ${names}`,
  peopleMany: (count) => `${count} people`,
  endsBeforeStart: () => 'it ends before it begins. Look at both dates.',
  askForAccess: (name: string) => `It is in a space of ${name}: if it does not open, ask for access.`,
  invitation: {
    invited: (day: string) => `Invited, answers until ${day}`,
    accepted: (day: string) => `Accepted on ${day}`,
    silent: (day: string) => `No answer; it was due on ${day}`,
    waiting: (day: string) => `Accepted on ${day}, no place left`,
    declined: (why: string) => (why === '' ? 'Cannot' : `Cannot: ${why}`),
    withdrawn: (day: string) => `Invitation withdrawn on ${day}`,
    acts: {
      again: 'Send again',
      wait: 'Wait and send again',
      invite: 'Invite again',
      withdraw: 'Withdraw invitation',
      seat: 'Give the place',
    },
  },
  document: {
    lacks: (names) => `Still to be filled: ${names}.`,
    shareWith: (names) => `Send to ${names}`,
    shared: (day) => `Shared on ${day}`,
    approved: (who) => `Approved: ${who}`,
    returned: (who) => `Returned with comments: ${who}`,
    taken: (who: string) => `Comments answered, taken up: ${who}`,
    partly: (who: string) => `Comments answered, taken up in part: ${who}`,
    pages: (pages: number, most: number) => `${pages === 1 ? '1 page' : `${pages} pages`}; the most is ${most}`,
    uncounted: () => 'Its pages could not be counted: note their number in the column “Pages” of the tab “Documents”.',
    answerOf: (party) => `Answer · ${party}`,
    outdated: () => 'Something that it says has changed since it was made.',
  },
  agenda: {
    days: (count, min, max) =>
      `${count === 1 ? '1 day' : `${count} days`} (${min === max ? `to be ${max}` : `${min} to ${max}`})`,
    sessions: (count) => (count === 1 ? '1 session' : `${count} sessions`),
    absent: (kinds) => `No sessions yet: ${kinds}.`,
    open: () => 'Not sent yet: it may change.',
    online: () => 'Online',
    notSent: () => 'Not sent yet.',
    sent: (day) => `Sent on ${day}.`,
    changed: () => 'It changed after it was sent.',
    send: (people) => (people === 1 ? 'Send the agenda to 1 person' : `Send the agenda to ${people} people`),
    sendNews: (people) => (people === 1 ? 'Send the changes to 1 person' : `Send the changes to ${people} people`),
    moreDays: (count, min) => `To be sent it needs at least ${min} days with sessions; there are ${count}.`,
    fewerDays: (count, max, span) =>
      `It holds ${max} days with sessions, within ${span} in a row; there are ${count}. Remove or move those too many.`,
    mending: () => 'To send it, mend the marked sessions.',
    noDay: () => 'The day or an hour is missing.',
    endsFirst: () => 'It ends before it starts.',
    noKind: (kind) => (kind === '' ? 'The kind is missing.' : `“${kind}” is not one of the kinds of this agenda.`),
    crosses: (title, from, to) =>
      `At the same time as “${title}”, ${from} to ${to}. If these are different groups, give each its group.`,
    endOf: (title) => `Ends (“${title}”)`,
    endsBefore: (from) => `it has to be after ${from}, when it starts.`,
    dayOf: (title) => `Day (“${title}”)`,
    far: ({ day, others, span }) =>
      `${day} is far from the rest (${others}). From the first day to the last there is room for ${span}: look at the date, or move the whole agenda.`,
  },
  series: {
    sum: (all, held, came) =>
      [all === 1 ? '1 meeting' : `${all} meetings`, `${held} held`, came === 0 ? '' : `attended by ${came} in all`]
        .filter((part) => part !== '')
        .join(' · '),
    held: (came) => (came === null ? 'Held' : came === 1 ? 'Held; 1 person attended' : `Held; ${came} attended`),
    toRecord: () => 'Still to be recorded',
    moved: (day) => `Moved: it was on ${day}`,
    cancelled: (day) => `Called off on ${day}`,
    off: () => 'Call off',
    again: () => 'It takes place',
  },
  delivery: {
    roundOf: (round, most) => `Round ${round} of ${most}`,
    approvedBy: (who, day) => `Approved by ${who} on ${day}`,
    keep: () => 'Keep in the repertoire',
    kept: () => 'It is in the repertoire',
  },
  register: {
    registered: () => 'They count',
    ofPlaces: (count: number, places: number) => `${count} of ${places} places`,
    came: () => 'Came',
    organisations: () => 'Organisations',
    people: (people: number, organisations: number) =>
      `${people === 1 ? '1 person' : `${people} people`} of ${organisations === 1 ? '1 organisation' : `${organisations} organisations`}.`,
    until: (day: string) => `Open until ${day}. The link says already which one it is for.`,
    over: (day: string) => `Closed on ${day}: whoever answers now is told by e-mail.`,
    noLastDay: () => 'Open, without a last day. The link says already which one it is for.',
    admit: () => 'Give a place',
  },
  survey: {
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    average: (average, most) => `${average} of ${most}`,
    none: () => 'There are no answers yet.',
    tooFew: (least) => `Results are shown from ${least} answers on, so that nobody is recognised.`,
    sendTo: (names) => `Send the link to ${names}`,
    sendAgain: (names) => `Send it again to ${names}`,
    shared: (day) => `Shared since ${day}`,
    noForm: () => 'Its Google Form is missing: “Check installation”, in the Entrepares menu, makes it.',
    recount: (tab) => `If you removed or corrected answers in the tab “${tab}”, count them again.`,
  },
};
