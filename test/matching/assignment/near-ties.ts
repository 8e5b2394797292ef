// Problems whose scores nearly tie: a few round values, each with one of a few hairs more or less.
// Rounding makes them tie at one weight and differ at another, which once sent a search in circles.
import { seededRandom } from '../../../bench/random.ts';
import type { AssignmentProblem } from '../../../src/matching/assignment/problem.ts';

const ROUND = [0.3, 0.6, 0.7, 0.9, 1] as const;
const HAIRS = [0, 1e-11, 2e-11, 3e-11, 1e-16, -1e-16] as const;

export function nearTies(seed: number): AssignmentProblem {
  const random = seededRandom(seed);
  const requests = 3 + random.below(5);
  const advisors = 3 + random.below(6);
  const density = 70 + random.below(31);
  const pairs = { request: [] as number[], advisor: [] as number[], score: [] as number[] };
  for (let request = 0; request < requests; request++) {
    for (let advisor = 0; advisor < advisors; advisor++) {
      if (random.below(100) >= density) continue;
      pairs.request.push(request);
      pairs.advisor.push(advisor);
      pairs.score.push((ROUND[random.below(ROUND.length)] ?? 0) + (HAIRS[random.below(HAIRS.length)] ?? 0));
    }
  }
  return {
    seats: Array.from({ length: requests }, () => 1 + random.below(4)),
    capacity: Array.from({ length: advisors }, () => random.below(3)),
    pairs,
  };
}
