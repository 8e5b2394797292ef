// Beyond the best of each request: people who are not among them and could still make the plan better.
// The potentials of the solved plan tell who: a pair is left out for good only where it cannot pay, so that a seat
// stays empty only when really nobody could fill it.
import type { SolvedAssignment } from '../assignment/assign.ts';
import type { ScoredPairs } from '../assignment/problem.ts';
import { MOST_CANDIDATES } from '../score-pairs.ts';
import { engagedWith } from './engagements.ts';
import type { Listed, PlanGround } from './plan-ground.ts';
import { type PlanInput, withPairs } from './plan-problem.ts';

/** The candidates with those added, requests ascending; undefined when none is missing. */
export function pairsWorthAdding(
  input: PlanInput,
  ground: PlanGround,
  candidates: ScoredPairs,
  { network, problem }: SolvedAssignment,
): ScoredPairs | undefined {
  const { nodes, listed } = ground;
  const { potential, requests, advisors, scale, labelOwner } = network;
  const people = input.fleet.advisors.length;
  const isAdded = candidates === ground.candidates ? NONE : keysOf(candidates, people);
  const worth = Float64Array.from({ length: requests }, (_, row) => potential[row] as number);
  labelOwner.forEach((row, i) => {
    worth[row] = Math.max(worth[row] as number, potential[requests + advisors + i] as number);
  });
  const added: { request: number; advisor: number; score: number }[] = [];
  input.requests.forEach((facts, row) => {
    const { known, least } = listed[row] as Listed;
    // Fewer than are kept at most are all there are.
    if (known.length < MOST_CANDIDATES) return;
    const limit = worth[row] as number;
    if (limit <= -least * scale) return;
    const costOfPlace = (advisor: number) => potential[requests + nodes.nodeOf(row, advisor)] as number;
    const isKnown = (advisor: number) => known.includes(advisor) || isAdded.has(row * people + advisor);
    const isHopeful = input.fleet.advisors.some(
      ({ index }) => costOfPlace(index) - least * scale < limit && !isKnown(index),
    );
    if (!isHopeful) return;
    const all = ground.everybody(row);
    for (let at = 0; at < all.advisor.length; at++) {
      const advisor = all.advisor[at] as number;
      const score = all.score[at] as number;
      if (isKnown(advisor) || costOfPlace(advisor) - score * scale >= limit) continue;
      if ((problem.capacity[nodes.nodeOf(row, advisor)] as number) === 0) continue;
      if (engagedWith(facts, advisor, input.engagements) === '') added.push({ request: row, advisor, score });
    }
  });
  return added.length === 0 ? undefined : withPairs(candidates, added);
}

const NONE: ReadonlySet<number> = new Set();

function keysOf({ request, advisor }: ScoredPairs, people: number): ReadonlySet<number> {
  const keys = new Set<number>();
  for (let at = 0; at < request.length; at++) keys.add((request[at] as number) * people + (advisor[at] as number));
  return keys;
}
