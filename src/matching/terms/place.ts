// Place: she lives or works where the session will be. Online sessions have none.
// An unknown place gets half.
import type { AdvisorFacts } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import type { Term } from './term.ts';

const UNKNOWN = 0.5;

export const place: Term = {
  key: 'place',
  applies: (request) => request.modality !== 'online' && request.placeWords.asked > 0,
  looksAt: ({ placeWords }) => placeWords,
  fraction(request, advisor) {
    if (!advisor.hasPlace) return UNKNOWN;
    return isNear(request, advisor) ? 1 : 0;
  },
  fractions({ placeWords: { hits } }, { advisors }, into) {
    for (let index = 0; index < into.length; index++)
      into[index] = advisors[index]?.hasPlace ? ((hits[index] ?? 0) > 0 ? 1 : 0) : UNKNOWN;
  },
  sentence(request, advisor, { words }) {
    if (!advisor.hasPlace) return words.place.unknown();
    const { place } = advisor.row;
    return isNear(request, advisor) ? words.place.near({ place }) : words.place.far({ place });
  },
};

function isNear({ placeWords }: RequestFacts, { index }: AdvisorFacts): boolean {
  return (placeWords.hits[index] ?? 0) > 0;
}
