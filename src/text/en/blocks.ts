// Words of blocks for whoever fills them.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Tell ${names}`,
  endsBeforeStart: () => 'it ends before it begins. Look at both dates.',
  askForAccess: (name: string) => `It is in a space of ${name}: if it does not open, ask for access.`,
  document: {
    lacks: (names) => `Still to be filled: ${names}.`,
    shareWith: (names) => `Send to ${names}`,
    shared: (day) => `Shared on ${day}`,
    approved: (who) => `Approved: ${who}`,
    returned: (who) => `Returned with comments: ${who}`,
    taken: (who: string) => `Comments answered, taken up: ${who}`,
    partly: (who: string) => `Comments answered, taken up in part: ${who}`,
    pages: (pages: number, most: number) => `${pages} pages; ${most} at most`,
    uncounted: () => 'Its pages could not be counted: note their number in the column “Pages” of the tab “Documents”.',
    answerOf: (party) => `Answer · ${party}`,
    outdated: () => 'Something that it says has changed since it was made.',
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
