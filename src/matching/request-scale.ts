// The points of anybody for one request, added up from the columns that requests share, the weightiest term first.
// A term that hardly any other request asks in the same way has no column: it is asked last, for the few who are left.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { pointsOf } from './score-pair.ts';
import { type PointRanks, TermColumns } from './shared-answers.ts';
import type { WeighedTerm } from './weigh-terms.ts';

const NO_POINTS = new Uint8Array(0);
const NO_EXACT = new Float64Array(0);

/** The terms that count for some requests, with their columns. Its lists serve one request after the other. */
export class Scale {
  /** The most that the weightiest term gives. */
  readonly first: number;
  /** The columns of the other terms, and what each gives at most: the first `columnCount` of the lists. */
  readonly columns: Uint8Array[];
  readonly maxima: number[];
  columnCount = 0;
  /** What the terms without a column give at most. */
  askedMax = 0;
  /** The weightiest first. */
  private readonly terms: readonly TermColumns[];
  /** In the order in which an exact score is added up: the term, and its column where it has one. */
  private readonly weighed: readonly WeighedTerm[];
  private readonly exact: Float64Array[];
  private readonly asked: WeighedTerm[];
  private askedCount = 0;
  private readonly fleet: Fleet;

  constructor(weighed: readonly WeighedTerm[], fleet: Fleet) {
    this.fleet = fleet;
    this.weighed = weighed;
    this.terms = weighed
      .map((term, place) => new TermColumns(term, place, fleet))
      .sort((one, other) => other.weighed.max - one.weighed.max);
    this.first = this.terms[0]?.weighed.max ?? 0;
    this.columns = weighed.map(() => NO_POINTS);
    this.maxima = weighed.map(() => 0);
    this.exact = weighed.map(() => NO_EXACT);
    this.asked = weighed.slice();
  }

  get isEmpty(): boolean {
    return this.terms.length === 0;
  }

  /** To be told of every request before the first one is scored. */
  expect(facts: RequestFacts): void {
    for (const term of this.terms) term.expect(facts);
  }

  /** From now on it is about this request; returns everybody by the points of the weightiest term. */
  begin(facts: RequestFacts): PointRanks {
    const { terms, columns, maxima, exact, asked } = this;
    const [first] = terms;
    if (first === undefined) throw new Error('No term counts');
    this.columnCount = 0;
    this.askedCount = 0;
    this.askedMax = 0;
    for (let at = 1; at < terms.length; at++) {
      const term = terms[at] as TermColumns;
      const column = term.columnIfShared(facts);
      exact[term.place] = column?.exact ?? NO_EXACT;
      if (column === undefined) {
        asked[this.askedCount++] = term.weighed;
        this.askedMax += term.weighed.max;
      } else {
        columns[this.columnCount] = column.points;
        maxima[this.columnCount++] = term.weighed.max;
      }
    }
    const column = first.column(facts);
    exact[first.place] = column.exact;
    return column.ranks();
  }

  /** Adds the points of the terms without a column; -1 as soon as the score cannot reach `least`. */
  completed(facts: RequestFacts, index: number, begun: number, least: number): number {
    let points = begun;
    let left = this.askedMax;
    for (let at = 0; at < this.askedCount; at++) {
      if (points + left < least) return -1;
      const weighed = this.asked[at] as WeighedTerm;
      points += pointsOf(weighed, facts, this.fleet.advisors[index] as AdvisorFacts, this.fleet);
      left -= weighed.max;
    }
    return points;
  }

  /** Before rounding. */
  exactOf(facts: RequestFacts, index: number): number {
    const { exact, weighed, fleet } = this;
    let score = 0;
    for (let at = 0; at < exact.length; at++) {
      const column = exact[at] as Float64Array;
      if (column.length > 0) score += column[index] as number;
      else {
        const { term, max } = weighed[at] as WeighedTerm;
        score += term.fraction(facts, fleet.advisors[index] as AdvisorFacts, fleet) * max;
      }
    }
    return score;
  }
}
