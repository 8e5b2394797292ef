// Preference: the requester named her.
// Counts only where somebody was named.
import type { Term } from './term.ts';

export const preference: Term = {
  key: 'preference',
  applies: ({ preferred }) => preferred.size > 0,
  looksAt: ({ preferred }) => preferred,
  fraction: ({ preferred }, { index }) => (preferred.has(index) ? 1 : 0),
  sentence: ({ preferred }, { index }, { words }) =>
    preferred.has(index) ? words.preference.named() : words.preference.other(),
};
