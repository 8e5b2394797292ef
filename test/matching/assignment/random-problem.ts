// Small random problems that mix all rules: scarce and ample, ties, groups, locks, forbidden pairs, loads.
// The same number always gives the same problem.
import { seededRandom } from '../../../bench/random.ts';
import type { AssignmentProblem } from '../../../src/matching/assignment/problem.ts';
import { findFaults } from '../../../src/matching/assignment/problem-faults.ts';

export interface RandomProblemOptions {
  readonly loadCost?: boolean;
  /** Requests run at hours of one day, some of them at the same time. */
  readonly hours?: boolean;
}

export function randomProblem(seed: number, options: RandomProblemOptions = {}): AssignmentProblem {
  const random = seededRandom(seed);
  const chance = (percent: number): boolean => random.below(100) < percent;
  const list = (length: number, entry: () => number): number[] => Array.from({ length }, entry);
  const requests = 1 + random.below(8);
  const advisors = 1 + random.below(9);
  const mostSeats = 1 + random.below(4);
  const mostCapacity = 1 + random.below(4);
  const scores = [2, 4, 100, 100_000][random.below(4)] as number;
  const negative = chance(15) ? Math.floor(scores / 2) : 0;
  const density = 20 + random.below(81);
  const pairs = { request: [] as number[], advisor: [] as number[], score: [] as number[] };
  const forbidden = { request: [] as number[], advisor: [] as number[] };
  for (let request = 0; request < requests; request++) {
    for (let advisor = 0; advisor < advisors; advisor++) {
      if (!chance(density)) continue;
      pairs.request.push(request);
      pairs.advisor.push(advisor);
      pairs.score.push((random.below(scores) - negative) / (scores === 100 ? 4 : 1));
      if (chance(8)) {
        forbidden.request.push(request);
        forbidden.advisor.push(advisor);
      }
    }
  }
  const base = {
    seats: list(requests, () => 1 + random.below(mostSeats)),
    capacity: list(advisors, () => random.below(mostCapacity + 1)),
    pairs,
    forbidden,
    ...(chance(30) ? { priority: list(requests, () => random.below(3)) } : {}),
    ...(chance(50)
      ? {
          groups: list(advisors, () => random.below(4) - 1),
          onePerGroup: chance(50) ? (true as const) : list(requests, () => random.below(2)),
        }
      : {}),
    ...(options.loadCost === true
      ? { loadCost: 1 + random.below(20), load: list(advisors, () => random.below(3)) }
      : {}),
  };
  if (options.hours === true) return { ...withLocks(base, random, chance), hours: randomHours(requests, random.below) };
  return withLocks(base, random, chance);
}

function randomHours(requests: number, below: (limit: number) => number) {
  const start = Array.from({ length: requests }, () => (below(6) === 0 ? -1 : below(8)));
  return { start, end: start.map((hour) => hour + 1 + below(3)) };
}

function withLocks(
  base: AssignmentProblem,
  random: ReturnType<typeof seededRandom>,
  chance: (percent: number) => boolean,
): AssignmentProblem {
  const requests = base.seats.length;
  const advisors = base.capacity.length;
  const locked = { request: [] as number[], advisor: [] as number[] };
  if (!chance(50)) return base;
  // Locks are drawn anywhere, also on pairs that nobody scored, and kept when they contradict nothing.
  for (let i = 0; i < 4; i++) {
    const trial = {
      request: [...locked.request, random.below(requests)],
      advisor: [...locked.advisor, random.below(advisors)],
    };
    if (findFaults({ ...base, locked: trial }).length > 0) continue;
    locked.request = trial.request;
    locked.advisor = trial.advisor;
  }
  return { ...base, locked };
}
