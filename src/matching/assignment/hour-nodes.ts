// Nobody is in two places at one hour. Requests of one advisor that all overlap pass through a node of their own,
// which lets one of them through; what overlaps beyond these nodes is left to the search that branches.
import type { AssignmentProblem } from './problem.ts';

export interface HourNodes {
  /** Per pair: the hour node it passes, counted from 0; -1 for none. */
  readonly nodeOf: Int32Array;
  /** Per hour node: its advisor. */
  readonly owner: readonly number[];
}

/** Whether two requests of the problem run at the same time. */
export function isSameHour({ hours }: AssignmentProblem, one: number, other: number): boolean {
  if (hours === undefined) return false;
  const start = hours.start[one] as number;
  const next = hours.start[other] as number;
  if (start < 0 || next < 0) return false;
  return start < (hours.end[other] as number) && next < (hours.end[one] as number);
}

/**
 * As few nodes as there can be: from the request that ends first, everything that runs at its end goes together.
 * Only pairs that have an arc (`pairTail` from 0 on) count.
 */
export function openHourNodes(problem: AssignmentProblem, pairTail: ArrayLike<number>): HourNodes | undefined {
  const { hours, pairs, capacity } = problem;
  if (hours === undefined) return undefined;
  const nodeOf = new Int32Array(pairs.request.length).fill(-1);
  const owner: number[] = [];
  const { start: first, order } = groupByAdvisor(problem, pairTail);
  for (let advisor = 0; advisor < capacity.length; advisor++) {
    const from = first[advisor] as number;
    const until = first[advisor + 1] as number;
    if (until - from < 2) continue;
    const own = order.subarray(from, until);
    for (let at = 0; at < own.length; at++) {
      const pair = own[at] as number;
      if ((nodeOf[pair] as number) >= 0) continue;
      const end = hours.end[pairs.request[pair] as number] as number;
      let node = -1;
      for (let later = at + 1; later < own.length; later++) {
        const other = own[later] as number;
        if ((nodeOf[other] as number) >= 0) continue;
        if ((hours.start[pairs.request[other] as number] as number) >= end) continue;
        if (node < 0) {
          node = owner.push(advisor) - 1;
          nodeOf[pair] = node;
        }
        nodeOf[other] = node;
      }
    }
  }
  return owner.length === 0 ? undefined : { nodeOf, owner };
}

/** Pairs with a known hour, by advisor and then by when they end; `problem` has its pairs in order. */
function groupByAdvisor({ hours, pairs, capacity, seats }: AssignmentProblem, pairTail: ArrayLike<number>) {
  const start = new Int32Array(capacity.length + 1);
  const pairStart = new Int32Array(seats.length + 1);
  for (let pair = 0; pair < pairs.request.length; pair++) {
    const request = pairs.request[pair] as number;
    pairStart[request + 1] = pair + 1;
    if ((pairTail[pair] as number) < 0 || (hours?.start[request] as number) < 0) continue;
    const after = (pairs.advisor[pair] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let request = 0; request < seats.length; request++)
    if (pairStart[request + 1] === 0) pairStart[request + 1] = pairStart[request] as number;
  for (let advisor = 0; advisor < capacity.length; advisor++)
    start[advisor + 1] = (start[advisor + 1] as number) + (start[advisor] as number);
  const order = new Int32Array(start[capacity.length] as number);
  const next = start.slice(0, capacity.length);
  for (const request of byEnd(seats.length, hours)) {
    for (let pair = pairStart[request] as number; pair < (pairStart[request + 1] as number); pair++) {
      if ((pairTail[pair] as number) < 0) continue;
      const advisor = pairs.advisor[pair] as number;
      const at = next[advisor] as number;
      order[at] = pair;
      next[advisor] = at + 1;
    }
  }
  return { start, order };
}

/** Requests with a known hour by when they end. */
function byEnd(requests: number, hours: AssignmentProblem['hours']): readonly number[] {
  const known = Array.from({ length: requests }, (_, request) => request).filter(
    (request) => (hours?.start[request] as number) >= 0,
  );
  return known.sort((one, other) => (hours?.end[one] as number) - (hours?.end[other] as number) || one - other);
}
