// The points of anybody for one request, added up from the columns that requests share, the weightiest term first.
// A term that hardly any other request asks in the same way has no column: it is asked last, for the few who are left.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { pointsOf } from './score-pair.ts';
import { type PointRanks, TermColumns } from './shared-answers.ts';
import { FULL_SCORE, type WeighedTerm } from './weigh-terms.ts';

/** The terms that count for some requests, with their columns. */
export class Scale {
  /** The weightiest first. */
  readonly terms: readonly TermColumns[];

  constructor(weighed: readonly WeighedTerm[], fleet: Fleet) {
    this.terms = weighed
      .map((term, place) => new TermColumns(term, place, fleet))
      .sort((one, other) => other.weighed.max - one.weighed.max);
  }

  /** To be told of every request before the first one is scored. */
  expect(facts: RequestFacts): void {
    for (const term of this.terms) term.expect(facts);
  }
}

export class RequestScale {
  readonly facts: RequestFacts;
  /** The most that the weightiest term gives. */
  readonly first: number;
  /** Everybody by the points of the weightiest term. */
  readonly ranks: PointRanks;
  private readonly fleet: Fleet;
  /** The other terms: columns of points, what each gives at most, and the terms without a column. */
  private readonly columns: Uint8Array[] = [];
  private readonly maxima: number[] = [];
  private readonly asked: WeighedTerm[] = [];
  /** In the order in which an exact score is added up: the column, or the term to be asked. */
  private readonly exact: (Float64Array | WeighedTerm)[];

  constructor({ terms }: Scale, facts: RequestFacts, fleet: Fleet) {
    const [first] = terms;
    if (first === undefined) throw new Error('No term counts');
    this.facts = facts;
    this.fleet = fleet;
    this.first = first.weighed.max;
    this.ranks = first.column(facts).ranks();
    this.exact = terms.map(({ weighed }) => weighed);
    for (const term of terms) {
      const column = term === first ? term.column(facts) : term.columnIfShared(facts);
      this.exact[term.place] = column?.exact ?? term.weighed;
      if (term === first) continue;
      if (column === undefined) this.asked.push(term.weighed);
      else {
        this.columns.push(column.points);
        this.maxima.push(term.weighed.max);
      }
    }
  }

  /** The whole score of somebody who begins with so many points, or -1 as soon as it cannot reach `least`. */
  completed(index: number, begun: number, least: number): number {
    const { columns, maxima } = this;
    let points = begun;
    let left = FULL_SCORE - this.first;
    for (let at = 0; at < columns.length; at++) {
      if (points + left < least) return -1;
      points += (columns[at] as Uint8Array)[index] as number;
      left -= maxima[at] as number;
    }
    for (const weighed of this.asked) {
      if (points + left < least) return -1;
      points += pointsOf(weighed, this.facts, this.fleet.advisors[index] as AdvisorFacts, this.fleet);
      left -= weighed.max;
    }
    return points;
  }

  /** Before rounding. */
  exactOf(index: number): number {
    let score = 0;
    for (const part of this.exact) {
      if (part instanceof Float64Array) score += part[index] as number;
      else score += part.term.fraction(this.facts, this.fleet.advisors[index] as AdvisorFacts, this.fleet) * part.max;
    }
    return score;
  }
}
