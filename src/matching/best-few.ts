// Keeps the best people of one request while they are found: by points, then by exact score, load and code.
// Its arrays serve one request after the other.
import type { Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import type { Scale } from './request-scale.ts';
import { FULL_SCORE } from './weigh-terms.ts';

export class BestFew {
  /** Whoever has fewer points cannot be among the best any more. */
  least = 0;
  private count = 0;
  /** How many of those kept have at least `least` points. */
  private counted = 0;
  private readonly most: number;
  private readonly fleet: Fleet;
  private readonly people: Int32Array;
  private readonly points: Uint8Array;
  private readonly exact: Float64Array;
  private readonly withPoints = new Int32Array(FULL_SCORE + 1);

  constructor(fleet: Fleet, most: number) {
    this.fleet = fleet;
    this.most = most;
    this.people = new Int32Array(fleet.advisors.length);
    this.points = new Uint8Array(fleet.advisors.length);
    this.exact = new Float64Array(fleet.advisors.length);
  }

  begin(): void {
    this.least = 0;
    this.count = 0;
    this.counted = 0;
    this.withPoints.fill(0);
  }

  /** Each person once, and nobody with fewer than `least` points. */
  keep(index: number, points: number): void {
    const { withPoints, most } = this;
    this.people[this.count++] = index;
    this.points[index] = points;
    withPoints[points] = (withPoints[points] as number) + 1;
    this.counted++;
    for (
      let last = withPoints[this.least] as number;
      this.counted - last >= most;
      last = withPoints[this.least] as number
    ) {
      this.counted -= last;
      this.least++;
    }
  }

  pointsOf(index: number): number {
    return this.points[index] as number;
  }

  /** The best, in order. */
  inOrder(scale: Scale, facts: RequestFacts): Int32Array {
    const { people, points, exact, least, most } = this;
    let count = 0;
    for (let at = 0; at < this.count; at++) {
      const index = people[at] as number;
      if ((points[index] as number) < least) continue;
      exact[index] = scale.exactOf(facts, index);
      // Room is made among those already in order; whoever falls out at the end is not among the best.
      let place = count < most ? count++ : most;
      while (place > 0 && this.isBefore(index, people[place - 1] as number)) {
        if (place < most) people[place] = people[place - 1] as number;
        place--;
      }
      if (place < most) people[place] = index;
    }
    return people.subarray(0, count);
  }

  private isBefore(one: number, other: number): boolean {
    const { points, exact, fleet } = this;
    const more =
      (points[one] as number) - (points[other] as number) || (exact[one] as number) - (exact[other] as number);
    if (more !== 0) return more > 0;
    const share = (fleet.advisors[one]?.share ?? 0) - (fleet.advisors[other]?.share ?? 0);
    return share !== 0 ? share < 0 : (fleet.placeByCode[one] as number) < (fleet.placeByCode[other] as number);
  }
}
