// Words of blocks for whoever fills them.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Tell ${names}`,
  endsBeforeStart: () => 'it ends before it begins. Look at both dates.',
  document: {
    lacks: (names) => `Still to be filled: ${names}.`,
    shareWith: (names) => `Send to ${names}`,
    shared: (day) => `Shared on ${day}`,
    approved: (who) => `Approved: ${who}`,
    returned: (who) => `Returned with comments: ${who}`,
    answerOf: (party) => `Answer · ${party}`,
    outdated: () => 'Something that it says has changed since it was made.',
  },
};
