// Modality: she named the one asked for; the mixed one covers both ways for a little less.
// Whoever cannot work that way at all is kept out by a rule, not by points.
import { modalityKeys } from '../facts/fleet.ts';
import { bitsOf } from '../facts/moments.ts';
import type { Term } from './term.ts';

const UNKNOWN = 0.5;
const COVERED_BY_MIXED = 0.8;

export const modality: Term = {
  key: 'modality',
  applies: ({ modality }) => modality !== '',
  looksAt: ({ modality }) => modality,
  fraction(request, { modalities }) {
    if (modalities === 0 || request.modality === '') return UNKNOWN;
    if ((modalities & (1 << modalityKeys.indexOf(request.modality))) !== 0) return 1;
    const mixed = (modalities & bitsOf(['mixed'], modalityKeys)) !== 0;
    const bothWays = request.modality === 'mixed' && modalities !== 0 && (modalities & (modalities - 1)) !== 0;
    return mixed || bothWays ? COVERED_BY_MIXED : 0;
  },
  sentence(request, advisor, { words }, fleet) {
    const fraction = modality.fraction(request, advisor, fleet);
    if (fraction === 1) return words.modality.same();
    if (fraction === UNKNOWN) return words.modality.unknown();
    return fraction > 0 ? words.modality.covered() : words.modality.other();
  },
};
