// From facts to the solver's problem. An advisor's capacity is per month, so each advisor stands there once a month;
// locked pairs enter whatever they score, and dropped ones are forbidden.
import type { AssignmentProblem, PairList, ScoredPairs } from '../assignment/problem.ts';
import type { Fleet } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { scoreOf } from '../score-pair.ts';
import type { PairScores } from '../score-pairs.ts';
import { weighTerms } from '../weigh-terms.ts';
import { type Engagements, engagedWith } from './engagements.ts';
import { seatsLeft } from './open-requests.ts';

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
  /** People whom the rule keeps out, with their points. */
  readonly admitted: readonly { readonly advisor: number; readonly score: number }[];
  /** People who would take one more in the month of the request. */
  readonly roomier: ReadonlySet<number>;
  /** The request could move to an hour at which nobody is taken. */
  readonly anyHour: boolean;
  /** Two people of one organisation may come. */
  readonly sameOrganisation: boolean;
}

/** The solver knows an advisor-month as one advisor: node = month × advisors + advisor. */
export interface MonthNodes {
  readonly count: number;
  nodeOf(request: number, advisor: number): number;
  advisorOf(node: number): number;
}

export function monthNodes({ requests, fleet }: PlanInput): MonthNodes {
  const months = [...new Set(requests.map(({ month }) => month))].sort((one, other) => one - other);
  const placeOf = new Map(months.map((month, place) => [month, place]));
  const base = requests.map(({ month }) => (placeOf.get(month) ?? 0) * fleet.advisors.length);
  // By code, so that the plan does not depend on the order of the rows in the sheet.
  const ids = fleet.advisors.map(({ row }) => row.id as string);
  const order = ids.map((_, index) => index).sort((one, other) => compareText(ids[one] ?? '', ids[other] ?? ''));
  const place = new Int32Array(order.length);
  order.forEach((advisor, at) => {
    place[advisor] = at;
  });
  return {
    count: months.length * fleet.advisors.length,
    nodeOf: (request, advisor) => (base[request] ?? 0) + (place[advisor] ?? 0),
    advisorOf: (node) => order[node % order.length] ?? 0,
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Candidate pairs: the best of each request who are not taken at that hour, and every locked pair. */
export function candidatePairs(input: PlanInput, scores: PairScores): ScoredPairs {
  const { requests, fleet, engagements, locked } = input;
  const request: number[] = [];
  const advisor: number[] = [];
  const score: number[] = [];
  const missing = new Set(locked.map((pair) => keyOf(input, pair)));
  let next = 0;
  for (let row = 0; row < requests.length; row++) {
    const facts = requests[row] as RequestFacts;
    for (; scores.request[next] === row; next++) {
      const index = scores.advisor[next] as number;
      const isLocked = missing.size > 0 && missing.delete(row * fleet.advisors.length + index);
      if (!isLocked && engagedWith(facts, index, engagements) !== '') continue;
      request.push(row);
      advisor.push(index);
      score.push(scores.score[next] as number);
    }
    for (const { advisor: admitted, score: points } of input.relaxed?.request === row ? input.relaxed.admitted : []) {
      request.push(row);
      advisor.push(admitted);
      score.push(points);
    }
    for (const pair of missing.size > 0 ? locked : []) {
      if (pair.request !== row || !missing.delete(keyOf(input, pair))) continue;
      const person = fleet.advisors[pair.advisor];
      if (!person) continue;
      request.push(row);
      advisor.push(pair.advisor);
      score.push(scoreOf(weighTerms(facts, fleet), facts, person, fleet));
    }
  }
  return { request, advisor, score };
}

function keyOf({ fleet }: PlanInput, { request, advisor }: Pair): number {
  return request * fleet.advisors.length + advisor;
}

export function planProblem(input: PlanInput, candidates: ScoredPairs, nodes: MonthNodes): AssignmentProblem {
  const { fleet, requests, locked, dropped } = input;
  const seats = requests.map(seatsLeft);
  const capacity = new Int32Array(nodes.count);
  const load = new Int32Array(nodes.count);
  const seen = new Set<number>();
  requests.forEach(({ month }, row) => {
    if (seen.has(month)) return;
    seen.add(month);
    for (const { index, capacity: places, load: carried } of fleet.advisors) {
      const node = nodes.nodeOf(row, index);
      load[node] = carried.get(month) ?? 0;
      capacity[node] = Math.max(0, places - (carried.get(month) ?? 0));
    }
  });
  const { relaxed } = input;
  for (const index of relaxed?.roomier ?? []) {
    const node = nodes.nodeOf(relaxed?.request ?? 0, index);
    capacity[node] = (capacity[node] ?? 0) + 1;
  }
  const startOf = ({ start }: RequestFacts, row: number) => (relaxed?.anyHour && relaxed.request === row ? -1 : start);
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
    pairs: {
      request: candidates.request,
      advisor: Int32Array.from(candidates.request, (row, at) => nodes.nodeOf(row, candidates.advisor[at] ?? 0)),
      score: candidates.score,
    },
    priority: requests.map(({ row }) => (row.priorityPopulation ? 1 : 0)),
    forbidden: toNodes(forbidden, nodes),
    locked: lockedNodes,
    load,
    loadCost: LOAD_COST,
    hours: { start: requests.map(startOf), end: requests.map(({ end }) => end) },
    ...(fleet.policy.onePerOrganisation
      ? {
          groups: organisations(fleet, nodes),
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

function organisations(fleet: Fleet, nodes: MonthNodes): Int32Array {
  return Int32Array.from(
    { length: nodes.count },
    (_, node) => fleet.advisors[nodes.advisorOf(node)]?.organisation ?? -1,
  );
}
