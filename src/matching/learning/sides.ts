// Two kinds of past cases by each term: those in which somebody fitted in that respect, and those in which she did not.
// Where it is not known, because her profile does not say it or nobody had answered yet, a case is of neither kind.
import type { TermKey } from '../../views/candidate-view.ts';
import type { AdvisorFacts, Fleet } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { allTerms } from '../terms/all-terms.ts';

interface Side {
  /** Whether the facts say anything about it. */
  readonly isKnown: (advisor: AdvisorFacts) => boolean;
  /** The least fraction of the term that counts as fitting. */
  readonly from: number;
}

const always = () => true;
const ALL = 1;
const ANY = 0.01;

const sides: Readonly<Record<TermKey, Side>> = {
  topic: { isKnown: always, from: ALL },
  focus: { isKnown: always, from: ANY },
  availability: { isKnown: ({ slots }) => slots !== 0, from: ALL },
  // Looked at beside the mean of the programme below, which is not a fixed fraction.
  satisfaction: { isKnown: ({ history }) => history.average !== null, from: ALL },
  load: { isKnown: always, from: 0.5 },
  answers: { isKnown: always, from: ALL },
  level: { isKnown: ({ levels }) => levels !== 0, from: ALL },
  modality: { isKnown: ({ modalities }) => modalities !== 0, from: ALL },
  place: { isKnown: ({ hasPlace }) => hasPlace, from: ALL },
  groups: { isKnown: always, from: ALL },
  continuity: { isKnown: always, from: ANY },
  preference: { isKnown: always, from: ALL },
  priority: { isKnown: always, from: ANY },
};

/** Whether she fitted in each respect; without those that were not known or that the request says nothing about. */
export function sidesOf(request: RequestFacts, advisor: AdvisorFacts, fleet: Fleet): ReadonlyMap<TermKey, boolean> {
  const found = new Map<TermKey, boolean>();
  for (const term of allTerms) {
    const { isKnown, from } = sides[term.key];
    if (!term.applies(request, fleet) || !isKnown(advisor)) continue;
    found.set(
      term.key,
      term.key === 'satisfaction'
        ? advisor.history.shrunk >= fleet.meanSatisfaction
        : term.fraction(request, advisor, fleet) >= from,
    );
  }
  return found;
}
