// Availability: the half day proposed is one of hers.
// When either is unknown nothing speaks for or against it, and she gets less than half.
import { slotKeys } from '../facts/moments.ts';
import { slotLabel } from '../words/slot-label.ts';
import type { Term } from './term.ts';

const UNKNOWN = 0.4;

export const availability: Term = {
  key: 'availability',
  applies: ({ slot }) => slot !== -1,
  looksAt: ({ slot }) => slot,
  fraction(request, { slots }) {
    if (slots === 0) return UNKNOWN;
    return (slots & (1 << request.slot)) !== 0 ? 1 : 0;
  },
  sentence(request, { slots }, { words, language }) {
    const slot = slotLabel(slotKeys[request.slot], language);
    if (slots === 0) return words.availability.unknown();
    return (slots & (1 << request.slot)) !== 0 ? words.availability.free({ slot }) : words.availability.other({ slot });
  },
};
