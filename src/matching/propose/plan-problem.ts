// From the ground and what was decided by hand to the solver's problem: locked pairs enter whatever they score, and
// dropped ones are forbidden.
import type { AssignmentProblem, PairList, ScoredPairs } from '../assignment/problem.ts';
import type { Fleet } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { scoreOf } from '../score-pair.ts';
import { weighTerms } from '../weigh-terms.ts';
import type { Engagements } from './engagements.ts';
import type { MonthNodes } from './month-nodes.ts';
import type { PlanGround } from './plan-ground.ts';

/** Points that each further session of one person in a month costs: equal people share the work. */
const LOAD_COST = 1;

export interface Pair {
  /** Indices in the requests and in the fleet. */
  readonly request: number;
  readonly advisor: number;
}

/** Everything the plan is made from; requests in the order of the rows. */
export interface PlanInput {
  readonly fleet: Fleet;
  readonly requests: readonly RequestFacts[];
  readonly engagements: Engagements;
  readonly locked: readonly Pair[];
  readonly dropped: readonly Pair[];
  readonly fair: boolean;
  /** What if one rule were relaxed for one request. */
  readonly relaxed?: Relaxed;
}

export interface Relaxed {
  readonly request: number;
  /** Pairs that the rule keeps out, with their points; of other requests too, where it is about the person. */
  readonly admitted: readonly ScoredPair[];
  /** Whether those of the request stand in the place of all it had. */
  readonly isInstead: boolean;
  /** People who would take one more in the month of the request. */
  readonly roomier: ReadonlySet<number>;
  /** Two people of one organisation may come. */
  readonly sameOrganisation: boolean;
}

export interface ScoredPair extends Pair {
  readonly score: number;
}

/** Pairs that may be proposed: those of the ground, whom a relaxed rule admits, and every locked pair. */
export function candidatePairs(input: PlanInput, ground: PlanGround): ScoredPairs {
  const { requests, fleet, locked } = input;
  const { candidates } = ground;
  const missing = new Map(locked.map((pair) => [keyOf(input, pair), pair]));
  for (let at = 0; missing.size > 0 && at < candidates.request.length; at++)
    missing.delete((candidates.request[at] as number) * fleet.advisors.length + (candidates.advisor[at] as number));
  const { admitted = [], isInstead = false, request: relaxed } = input.relaxed ?? {};
  if (missing.size === 0 && admitted.length === 0) return candidates;
  const added = [...admitted];
  for (const { request, advisor } of missing.values()) {
    const person = fleet.advisors[advisor];
    const facts = requests[request];
    if (!person || !facts) continue;
    added.push({ request, advisor, score: scoreOf(weighTerms(facts, fleet), facts, person, fleet) });
  }
  return withPairs(candidates, added, isInstead ? relaxed : undefined);
}

/** Requests ascend; without what `instead` had before. */
export function withPairs(
  { request, advisor, score }: ScoredPairs,
  added: readonly ScoredPair[],
  instead?: number,
): ScoredPairs {
  const all: ScoredPair[] = [];
  for (let at = 0; at < request.length; at++) {
    const row = request[at] as number;
    if (row !== instead) all.push({ request: row, advisor: advisor[at] as number, score: score[at] as number });
  }
  for (const pair of added) all.push(pair);
  all.sort((one, other) => one.request - other.request);
  return {
    request: all.map((pair) => pair.request),
    advisor: all.map((pair) => pair.advisor),
    score: all.map((pair) => pair.score),
  };
}

function keyOf({ fleet }: PlanInput, { request, advisor }: Pair): number {
  return request * fleet.advisors.length + advisor;
}

export function planProblem(input: PlanInput, candidates: ScoredPairs, ground: PlanGround): AssignmentProblem {
  const { requests, locked, dropped, relaxed } = input;
  const { nodes, seats, groups } = ground;
  const capacity = ground.capacity.slice();
  for (const index of relaxed?.roomier ?? []) {
    const node = nodes.nodeOf(relaxed?.request ?? 0, index);
    capacity[node] = (capacity[node] ?? 0) + 1;
  }
  const lockedNodes = toNodes(locked, nodes);
  // What somebody has decided by hand stands, even beyond her places: the conflict is shown, not hidden.
  const wanted = new Map<number, number>();
  for (const node of lockedNodes.advisor as number[]) {
    wanted.set(node, (wanted.get(node) ?? 0) + 1);
    capacity[node] = Math.max(capacity[node] ?? 0, wanted.get(node) ?? 0);
  }
  const isLocked = new Set(locked.map((pair) => keyOf(input, pair)));
  const forbidden = dropped.filter((pair) => !isLocked.has(keyOf(input, pair)));
  return {
    seats,
    capacity,
    pairs:
      candidates === ground.candidates
        ? ground.pairs
        : {
            request: candidates.request,
            advisor: Int32Array.from(candidates.request, (row, at) => nodes.nodeOf(row, candidates.advisor[at] ?? 0)),
            score: candidates.score,
          },
    priority: ground.priority,
    forbidden: toNodes(forbidden, nodes),
    locked: lockedNodes,
    load: ground.load,
    loadCost: LOAD_COST,
    hours: { start: requests.map(({ start }) => start), end: requests.map(({ end }) => end) },
    ...(groups
      ? {
          groups,
          onePerGroup: seats.map((count, row) =>
            count > 1 && !(relaxed?.sameOrganisation && relaxed.request === row) ? 1 : 0,
          ),
        }
      : {}),
  };
}

function toNodes(pairs: readonly Pair[], nodes: MonthNodes): PairList {
  return {
    request: pairs.map(({ request }) => request),
    advisor: pairs.map(({ request, advisor }) => nodes.nodeOf(request, advisor)),
  };
}
