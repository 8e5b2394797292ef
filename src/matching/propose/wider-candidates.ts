// Beyond the best of each request: people who are not among them and could still make the plan better.
// The potentials of the solved plan tell who: a pair is left out for good only where it cannot pay, so that a seat
// stays empty only when really nobody could fill it.
import type { SolvedAssignment } from '../assignment/assign.ts';
import type { ScoredPairs } from '../assignment/problem.ts';
import { MOST_CANDIDATES, type PairScores, scorePairs } from '../score-pairs.ts';
import { engagedWith } from './engagements.ts';
import type { MonthNodes, PlanInput } from './plan-problem.ts';

/** The candidates with those added, requests ascending; undefined when none is missing. */
export function pairsWorthAdding(
  input: PlanInput,
  scores: PairScores,
  candidates: ScoredPairs,
  nodes: MonthNodes,
  { network, problem }: SolvedAssignment,
): ScoredPairs | undefined {
  const { potential, requests, advisors, scale, labelOwner } = network;
  const listed = listedOf(scores, candidates, input.requests.length);
  const worth = Float64Array.from({ length: requests }, (_, row) => potential[row] as number);
  labelOwner.forEach((row, i) => {
    worth[row] = Math.max(worth[row] as number, potential[requests + advisors + i] as number);
  });
  const added: { request: number; advisor: number; score: number }[] = [];
  input.requests.forEach((facts, row) => {
    const { known, best, least } = listed[row] as Listed;
    // Fewer than are kept at most are all there are.
    if (best < MOST_CANDIDATES) return;
    const limit = worth[row] as number;
    if (limit <= -least * scale) return;
    const costOfPlace = (advisor: number) => potential[requests + nodes.nodeOf(row, advisor)] as number;
    const isHopeful = input.fleet.advisors.some(
      ({ index }) => !known.has(index) && costOfPlace(index) - least * scale < limit,
    );
    if (!isHopeful) return;
    const all = scorePairs([facts], input.fleet, input.fleet.advisors.length);
    for (let at = 0; at < all.advisor.length; at++) {
      const advisor = all.advisor[at] as number;
      const score = all.score[at] as number;
      if (known.has(advisor) || costOfPlace(advisor) - score * scale >= limit) continue;
      if ((problem.capacity[nodes.nodeOf(row, advisor)] as number) === 0) continue;
      if (engagedWith(facts, advisor, input.engagements) === '') added.push({ request: row, advisor, score });
    }
  });
  return added.length === 0 ? undefined : merge(candidates, added);
}

interface Listed {
  readonly known: Set<number>;
  /** How many were kept as the best, and the lowest score among these: nobody else has more. */
  best: number;
  least: number;
}

function listedOf(scores: PairScores, candidates: ScoredPairs, requests: number): Listed[] {
  const listed = Array.from({ length: requests }, (): Listed => ({ known: new Set(), best: 0, least: 0 }));
  for (let at = 0; at < scores.request.length; at++) {
    const own = listed[scores.request[at] as number] as Listed;
    own.known.add(scores.advisor[at] as number);
    own.best++;
    own.least = scores.score[at] as number;
  }
  for (let at = 0; at < candidates.request.length; at++)
    listed[candidates.request[at] as number]?.known.add(candidates.advisor[at] as number);
  return listed;
}

function merge(
  { request, advisor, score }: ScoredPairs,
  added: readonly { readonly request: number; readonly advisor: number; readonly score: number }[],
): ScoredPairs {
  const all = Array.from(request, (row, at) => ({
    request: row,
    advisor: advisor[at] as number,
    score: score[at] as number,
  }));
  all.push(...added);
  all.sort((one, other) => one.request - other.request);
  return {
    request: all.map((pair) => pair.request),
    advisor: all.map((pair) => pair.advisor),
    score: all.map((pair) => pair.score),
  };
}
