// Words of blocks for whoever fills them.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Tell ${names}`,
  endsBeforeStart: () => 'it ends before it begins. Look at both dates.',
};
