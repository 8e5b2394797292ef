// Pairs by request and then by advisor, whatever the order in which they are listed:
// the same problem gives the same plan, also where several plans are equally good.
import type { PairSurvey } from './pair-survey.ts';
import type { AssignmentProblem, ScoredPairs } from './problem.ts';

export function inPairOrder(problem: AssignmentProblem, { isSoundAndInOrder }: PairSurvey): AssignmentProblem {
  const { pairs, capacity, seats } = problem;
  if (isSoundAndInOrder) return problem;
  return { ...problem, pairs: sortPairs(pairs, seats.length, capacity.length) };
}

export function sortPairs(pairs: ScoredPairs, requests: number, advisors: number): ScoredPairs {
  const byAdvisor = sortedBy(pairs.advisor, advisors, undefined);
  const order = sortedBy(pairs.request, requests, byAdvisor);
  const count = order.length;
  const request = new Int32Array(count);
  const advisor = new Int32Array(count);
  const score = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const pair = order[at] as number;
    request[at] = pairs.request[pair] as number;
    advisor[at] = pairs.advisor[pair] as number;
    score[at] = pairs.score[pair] as number;
  }
  return { request, advisor, score };
}

/** Positions by value; those of equal value stay as they were. */
function sortedBy(values: ArrayLike<number>, limit: number, before: Int32Array | undefined): Int32Array {
  const next = new Int32Array(limit + 1);
  for (let at = 0; at < values.length; at++) {
    const after = (values[at] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let value = 0; value < limit; value++) next[value + 1] = (next[value + 1] as number) + (next[value] as number);
  const order = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const at = before === undefined ? i : (before[i] as number);
    const value = values[at] as number;
    const place = next[value] as number;
    order[place] = at;
    next[value] = place + 1;
  }
  return order;
}
