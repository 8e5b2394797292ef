// Focus: words of the focus asked for that stand in her topics, strengths, skills or knowledge.
// Whole words only; three in common count as all.
import type { Term } from './term.ts';

const ENOUGH_WORDS = 3;

export const focus: Term = {
  key: 'focus',
  applies: ({ focusWords }) => focusWords.asked > 0,
  looksAt: ({ focusWords }) => focusWords,
  fraction({ focusWords }, { index }) {
    const enough = Math.min(ENOUGH_WORDS, focusWords.asked);
    return Math.min(1, (focusWords.hits[index] ?? 0) / enough);
  },
  fractions({ focusWords: { asked, hits } }, _fleet, into) {
    const enough = Math.min(ENOUGH_WORDS, asked);
    for (let index = 0; index < into.length; index++) into[index] = Math.min(1, (hits[index] ?? 0) / enough);
  },
  sentence({ focusWords }, { index }, { words }) {
    const count = focusWords.hits[index] ?? 0;
    return count > 0 ? words.focus.some({ count, asked: focusWords.asked }) : words.focus.none();
  },
};
