// The plan for all requests: the best candidates of each, solved together, until nobody is in two places at one hour.
// The solver counts places a month and knows no hours: pairs that clash are taken apart and the plan is solved again.
import { assign, type SolvedAssignment } from '../assignment/assign.ts';
import { assignFairly } from '../assignment/fair-assign.ts';
import type { Assignment, ProposedPair, ScoredPairs } from '../assignment/problem.ts';
import { overlaps } from '../facts/overlaps.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { MOST_CANDIDATES, type PairScores, scorePairs } from '../score-pairs.ts';
import { candidatePairs, type MonthNodes, monthNodes, type Pair, type PlanInput, planProblem } from './plan-problem.ts';

/** Each round takes apart every clash it sees; what is left after these is shown as a conflict. */
const MOST_ROUNDS = 8;
/** The fair plan is solved many times over already. */
const MOST_FAIR_ROUNDS = 2;

export interface Plan {
  readonly input: PlanInput;
  readonly nodes: MonthNodes;
  readonly candidates: ScoredPairs;
  /** The plan with the best total, whose network the prices are read from. */
  readonly solved: SolvedAssignment;
  /** What is proposed: the same, or the fair plan. */
  readonly assignment: Assignment;
  /** Pairs taken apart because of the hour. */
  readonly clashing: readonly Pair[];
}

export function solvePlan(input: PlanInput): Plan {
  const nodes = monthNodes(input);
  let candidates = candidatePairs(input, scorePairs(input.requests, input.fleet));
  const clashing: Pair[] = [];
  const solve = () => assign(planProblem(input, candidates, nodes, clashing));
  let solved = solve();
  const wider = widen(input, candidates, solved.assignment);
  if (wider) {
    candidates = wider;
    solved = solve();
  }
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const clashes = findClashes(input, nodes, solved.assignment.pairs);
    if (clashes.length === 0) break;
    clashing.push(...clashes);
    solved = solve();
  }
  let { assignment } = solved;
  for (let round = 0; input.fair && round < MOST_FAIR_ROUNDS; round++) {
    assignment = assignFairly(planProblem(input, candidates, nodes, clashing)).assignment;
    const clashes = findClashes(input, nodes, assignment.pairs);
    if (clashes.length === 0) break;
    clashing.push(...clashes);
    solved = solve();
  }
  return { input, nodes, candidates, solved, assignment, clashing };
}

/** Everybody allowed, for the requests whose best candidates all went elsewhere; nothing when there are none. */
function widen(input: PlanInput, candidates: ScoredPairs, { pairs }: Assignment): ScoredPairs | undefined {
  const seated = countBy(pairs.map(({ request }) => request));
  const offered = countBy(Array.from(candidates.request));
  const short = input.requests.flatMap((facts, row) => {
    const missing = (facts.row.seats ?? 1) - facts.invited.size - (seated.get(row) ?? 0);
    return missing > 0 && (offered.get(row) ?? 0) >= MOST_CANDIDATES ? [row] : [];
  });
  if (short.length === 0) return undefined;
  const all = scorePairs(
    short.map((row) => input.requests[row] as RequestFacts),
    input.fleet,
    input.fleet.advisors.length,
  );
  return candidatePairs(input, merge(candidates, all, short));
}

/** The scores of some requests in place of those they had; requests ascend. */
function merge(candidates: ScoredPairs, all: PairScores, rows: readonly number[]): PairScores {
  const replaced = new Set(rows);
  const entries: { request: number; advisor: number; score: number }[] = [];
  for (let at = 0; at < candidates.request.length; at++) {
    const request = candidates.request[at] as number;
    if (!replaced.has(request))
      entries.push({ request, advisor: candidates.advisor[at] as number, score: candidates.score[at] as number });
  }
  for (let at = 0; at < all.request.length; at++) {
    const request = rows[all.request[at] as number] as number;
    entries.push({ request, advisor: all.advisor[at] as number, score: all.score[at] as number });
  }
  entries.sort((one, other) => one.request - other.request);
  return {
    ...all,
    request: Int32Array.from(entries, ({ request }) => request),
    advisor: Int32Array.from(entries, ({ advisor }) => advisor),
    score: Int32Array.from(entries, ({ score }) => score),
  };
}

/** For everybody who is in two places at once: the pairs to give up, locked and higher scores being kept. */
function findClashes(input: PlanInput, nodes: MonthNodes, pairs: readonly ProposedPair[]): Pair[] {
  const byNode = new Map<number, ProposedPair[]>();
  for (const pair of pairs) {
    const own = byNode.get(pair.advisor);
    if (own) own.push(pair);
    else byNode.set(pair.advisor, [pair]);
  }
  const clashes: Pair[] = [];
  for (const [node, own] of byNode) {
    if (own.length < 2) continue;
    own.sort(
      (one, other) =>
        Number(other.locked) - Number(one.locked) || other.score - one.score || one.request - other.request,
    );
    const kept: RequestFacts[] = [];
    for (const { request, locked } of own) {
      const facts = input.requests[request] as RequestFacts;
      if (!locked && kept.some((other) => overlaps(facts, other)))
        clashes.push({ request, advisor: nodes.advisorOf(node) });
      else kept.push(facts);
    }
  }
  return clashes;
}

function countBy(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
