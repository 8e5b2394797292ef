// The instances on which solvers are measured: made by a seeded generator, the same everywhere.
import type { AssignmentProblem } from '../../src/matching/assignment/problem.ts';
import { seededRandom } from '../random.ts';

export interface SparseSizes {
  readonly requests: number;
  readonly advisors: number;
  readonly pairsPerRequest: number;
  readonly seats: readonly [least: number, most: number];
  readonly capacity: readonly [least: number, most: number];
}

/** Rows of whole-number costs, for one-to-one assignment. */
export function denseCosts(size: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 1 + random.below(10_000)));
}

/** The same as a problem of one seat each; the cost counts as a negative score. */
export function denseProblem(costs: readonly (readonly number[])[]): AssignmentProblem {
  const size = costs.length;
  const request = new Int32Array(size * size);
  const advisor = new Int32Array(size * size);
  const score = new Float64Array(size * size);
  for (let i = 0; i < size * size; i++) {
    request[i] = Math.floor(i / size);
    advisor[i] = i % size;
    score[i] = -(costs[request[i] as number]?.[advisor[i] as number] ?? 0);
  }
  const ones = new Int32Array(size).fill(1);
  return { seats: ones, capacity: ones, pairs: { request, advisor, score } };
}

/** Each request knows a fixed number of advisors; scores are whole numbers from 0 to 1,000. */
export function sparseProblem(sizes: SparseSizes, seed: number): AssignmentProblem {
  const random = seededRandom(seed);
  const { requests, advisors, pairsPerRequest } = sizes;
  const between = ([least, most]: readonly [number, number]): number => least + random.below(most - least + 1);
  const count = requests * pairsPerRequest;
  const request = new Int32Array(count);
  const advisor = new Int32Array(count);
  const score = new Float64Array(count);
  const drawnFor = new Int32Array(advisors).fill(-1);
  for (let i = 0; i < count; i++) {
    const own = Math.floor(i / pairsPerRequest);
    let candidate = random.below(advisors);
    while (drawnFor[candidate] === own) candidate = random.below(advisors);
    drawnFor[candidate] = own;
    request[i] = own;
    advisor[i] = candidate;
    score[i] = random.below(1001);
  }
  return {
    seats: Int32Array.from({ length: requests }, () => between(sizes.seats)),
    capacity: Int32Array.from({ length: advisors }, () => between(sizes.capacity)),
    pairs: { request, advisor, score },
  };
}

const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((total, value) => total + value, 0);

/** Takes places away from advisors in turn until `short` seats cannot be filled even with all places used. */
export function makeShort(problem: AssignmentProblem, short: number): AssignmentProblem {
  const capacity = Int32Array.from(problem.capacity);
  let surplus = sum(capacity) - sum(problem.seats) + short;
  for (let at = 0; surplus > 0; at = (at + 1) % capacity.length) {
    if ((capacity[at] as number) === 0) continue;
    capacity[at] = (capacity[at] as number) - 1;
    surplus--;
  }
  return { ...problem, capacity };
}
