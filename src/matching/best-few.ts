// Keeps the best people of one request while they are found: by points, then by exact score, load and code.
// Its arrays serve one request after the other.
import type { Fleet } from './facts/fleet.ts';
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
    withPoints[points] = (withPoints[points] ?? 0) + 1;
    this.counted++;
    for (let last = withPoints[this.least] ?? 0; this.counted - last >= most; last = withPoints[this.least] ?? 0) {
      this.counted -= last;
      this.least++;
    }
  }

  pointsOf(index: number): number {
    return this.points[index] ?? 0;
  }

  /** The best, in order. */
  inOrder(exactOf: (index: number) => number): Int32Array {
    const { people, points, exact, least, most, fleet } = this;
    const { advisors, placeByCode } = fleet;
    let count = 0;
    for (let at = 0; at < this.count; at++) {
      const index = people[at] ?? 0;
      if ((points[index] ?? 0) < least) continue;
      people[count++] = index;
      exact[index] = exactOf(index);
    }
    const best = people.subarray(0, count).sort((one, other) => {
      const more = (points[other] ?? 0) - (points[one] ?? 0) || (exact[other] ?? 0) - (exact[one] ?? 0);
      if (more !== 0) return more;
      const share = (advisors[one]?.share ?? 0) - (advisors[other]?.share ?? 0);
      return share || (placeByCode[one] ?? 0) - (placeByCode[other] ?? 0);
    });
    return best.subarray(0, most);
  }
}
