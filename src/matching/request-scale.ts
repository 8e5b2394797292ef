// The points of anybody for one request, added up from the columns that requests share, the weightiest term first.
// A term that hardly any other request asks in the same way has no column: it is asked last, for the few who are left.
import type { Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { pointsOf } from './score-pair.ts';
import { TermColumns } from './shared-answers.ts';
import { FULL_SCORE, type WeighedTerm } from './weigh-terms.ts';

/** The terms that count for some requests, with their columns. */
export class Scale {
  /** In the order in which an exact score is added up. */
  readonly terms: readonly TermColumns[];
  readonly byWeight: readonly TermColumns[];

  constructor(terms: readonly WeighedTerm[], fleet: Fleet) {
    this.terms = terms.map((weighed) => new TermColumns(weighed, fleet));
    this.byWeight = [...this.terms].sort((one, other) => other.weighed.max - one.weighed.max);
  }

  /** To be told of every request before the first one is scored. */
  expect(facts: RequestFacts): void {
    for (const term of this.terms) term.expect(facts);
  }
}

export interface RequestScale {
  /** The most that the weightiest term gives. */
  readonly first: number;
  /** Everybody by the points of the weightiest term: those with p points stand from `start[p]` to `start[p + 1]`. */
  readonly order: Int32Array;
  readonly start: Int32Array;
  /** The whole score of somebody who begins with `begun` points, or -1 as soon as it cannot reach `least`. */
  completed(index: number, begun: number, least: number): number;
  /** Before rounding. */
  exactOf(index: number): number;
}

/** Undefined where no term counts. */
export function openRequestScale(
  { terms, byWeight }: Scale,
  facts: RequestFacts,
  fleet: Fleet,
): RequestScale | undefined {
  const [first, ...others] = byWeight;
  if (first === undefined) return undefined;
  const most = first.weighed.max;
  const shared = others.filter((term) => term.isWorthwhile(facts));
  const columns = shared.map((term) => term.of(facts).points);
  const maxima = shared.map(({ weighed }) => weighed.max);
  const alone = others.filter((term) => !shared.includes(term)).map(({ weighed }) => weighed);
  const exact = terms.map((term) => (term === first || shared.includes(term) ? term.of(facts).exact : undefined));
  const { order, start } = first.of(facts).ranks();
  return {
    first: most,
    order,
    start,
    completed(index, begun, least) {
      let points = begun;
      let left = FULL_SCORE - most;
      for (let at = 0; at < columns.length; at++) {
        if (points + left < least) return -1;
        points += columns[at]?.[index] ?? 0;
        left -= maxima[at] ?? 0;
      }
      for (const weighed of alone) {
        const advisor = fleet.advisors[index];
        if (points + left < least || !advisor) return -1;
        points += pointsOf(weighed, facts, advisor, fleet);
        left -= weighed.max;
      }
      return points;
    },
    exactOf(index) {
      let score = 0;
      terms.forEach(({ weighed: { term, max } }, at) => {
        const advisor = fleet.advisors[index];
        score += exact[at]?.[index] ?? (advisor ? term.fraction(facts, advisor, fleet) * max : 0);
      });
      return score;
    },
  };
}
