// Reads a plan off a solved network: the pairs in order, their sums, and what stayed empty.
import type { FlowNetwork } from './flow-network.ts';
import { type Assignment, type AssignmentProblem, MOST_SEATS, type ProposedPair } from './problem.ts';

export function readAssignment(problem: AssignmentProblem, network: FlowNetwork): Assignment {
  return summarise(problem, readPairs(problem, network), 1 / network.scale);
}

/** Locked pairs, then those that flow chose, in no particular order. */
export function readPairs(problem: AssignmentProblem, network: FlowNetwork): ProposedPair[] {
  const { requests, nodes, slotStart, slotCount, slotArc, arcPair } = network;
  const pairs: ProposedPair[] = lockedPairs(problem);
  for (let node = requests; node < nodes; node++) {
    const start = slotStart[node] as number;
    for (let slot = start; slot < start + (slotCount[node] as number); slot++) {
      const pair = arcPair[slotArc[slot] as number] as number;
      if (pair >= 0) pairs.push(pairAt(problem, pair));
    }
  }
  return pairs;
}

export function pairAt({ pairs }: AssignmentProblem, pair: number): ProposedPair {
  return {
    request: pairs.request[pair] as number,
    advisor: pairs.advisor[pair] as number,
    score: pairs.score[pair] as number,
    locked: false,
  };
}

function lockedPairs({ locked, pairs, capacity }: AssignmentProblem): ProposedPair[] {
  if (locked === undefined || locked.request.length === 0) return [];
  const scores = new Map<number, number>();
  for (let i = 0; i < locked.request.length; i++) {
    scores.set((locked.request[i] as number) * capacity.length + (locked.advisor[i] as number), 0);
  }
  for (let pair = 0; pair < pairs.request.length; pair++) {
    const key = (pairs.request[pair] as number) * capacity.length + (pairs.advisor[pair] as number);
    if (scores.has(key)) scores.set(key, pairs.score[pair] as number);
  }
  return [...scores].map(([key, score]) => ({
    request: Math.floor(key / capacity.length),
    advisor: key % capacity.length,
    score,
    locked: true,
  }));
}

/** Puts the pairs in order and adds them up. */
export function summarise(problem: AssignmentProblem, found: readonly ProposedPair[], precision: number): Assignment {
  const requests = problem.seats.length;
  const pairs = inOrder(found, requests);
  const people = new Int32Array(requests);
  const totals = new Float64Array(requests);
  let total = 0;
  for (const { request, score } of pairs) {
    people[request] = (people[request] as number) + 1;
    totals[request] = (totals[request] as number) + score;
    total += score;
  }
  const coverage = new Array<number>(MOST_SEATS).fill(0);
  let wanted = 0;
  for (let request = 0; request < requests; request++) {
    wanted += problem.seats[request] as number;
    for (let k = 0; k < (people[request] as number); k++) coverage[k] = (coverage[k] as number) + 1;
  }
  return {
    pairs,
    total,
    minimum: requests === 0 ? 0 : totals.reduce((least, value) => Math.min(least, value)),
    unfilled: wanted - pairs.length,
    coverage,
    precision,
  };
}

/** By request, then by advisor; a request has so few that they are put in place one by one. */
function inOrder(found: readonly ProposedPair[], requests: number): ProposedPair[] {
  const end = new Int32Array(requests + 1);
  for (const { request } of found) end[request + 1] = (end[request + 1] as number) + 1;
  for (let request = 0; request < requests; request++)
    end[request + 1] = (end[request + 1] as number) + (end[request] as number);
  const start = end.slice();
  const pairs = new Array<ProposedPair>(found.length);
  for (const pair of found) {
    let at = end[pair.request] as number;
    end[pair.request] = at + 1;
    for (; at > (start[pair.request] as number) && (pairs[at - 1] as ProposedPair).advisor > pair.advisor; at--)
      pairs[at] = pairs[at - 1] as ProposedPair;
    pairs[at] = pair;
  }
  return pairs;
}
