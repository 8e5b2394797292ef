// The most that each request could get if it chose first: no plan gives it more.
import type { FlowNetwork } from './flow-network.ts';
import type { AssignmentProblem } from './problem.ts';

/** Score of the best people of each request, locked ones included; NaN for one that can have nobody. */
export function requestCeilings(problem: AssignmentProblem, network: FlowNetwork): Float64Array {
  const { requests, advisors, arcStart, arcPair, labelOwner, open, lockedSeats } = network;
  const scores = problem.pairs.score;
  const best: number[][] = Array.from({ length: requests }, () => []);
  for (let request = 0; request < requests; request++) {
    for (let arc = arcStart[request] as number; arc < (arcStart[request + 1] as number); arc++) {
      const pair = arcPair[arc] as number;
      if (pair >= 0) best[request]?.push(scores[pair] as number);
    }
  }
  // One person per label: only the best of each counts.
  labelOwner.forEach((request, i) => {
    const node = requests + advisors + i;
    let highest = Number.NEGATIVE_INFINITY;
    for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc++) {
      highest = Math.max(highest, scores[arcPair[arc] as number] as number);
    }
    if (highest > Number.NEGATIVE_INFINITY) best[request]?.push(highest);
  });
  const ceilings = lockedScores(problem);
  for (let request = 0; request < requests; request++) {
    const own = (best[request] as number[]).sort((a, b) => b - a).slice(0, Math.max(0, open[request] as number));
    if (own.length === 0 && lockedSeats[request] === 0) ceilings[request] = Number.NaN;
    // A seat may stay empty, so a score below 0 bounds nothing; but somebody has to come.
    own.forEach((score, seat) => {
      const mustCount = seat === 0 && lockedSeats[request] === 0;
      ceilings[request] = (ceilings[request] as number) + (mustCount ? score : Math.max(0, score));
    });
  }
  return ceilings;
}

function lockedScores({ seats, capacity, locked, pairs }: AssignmentProblem): Float64Array {
  const sums = new Float64Array(seats.length);
  const keys = new Set<number>();
  for (let i = 0; i < (locked?.request.length ?? 0); i++) {
    keys.add((locked?.request[i] as number) * capacity.length + (locked?.advisor[i] as number));
  }
  if (keys.size === 0) return sums;
  for (let pair = 0; pair < pairs.request.length; pair++) {
    const request = pairs.request[pair] as number;
    if (!keys.has(request * capacity.length + (pairs.advisor[pair] as number))) continue;
    sums[request] = (sums[request] as number) + (pairs.score[pair] as number);
  }
  return sums;
}
