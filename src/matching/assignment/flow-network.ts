// The problem as a flow network in typed arrays: requests → (requests × labels →) advisors, one unit per arc.
// Locked pairs are taken out beforehand; forbidden pairs have no arc; seats and capacities sit on the nodes.
import { rankCoverage } from './coverage-ranks.ts';
import { chooseScoreUnit, costOf, type UnitNeeds } from './integer-scores.ts';
import { endOfRun, layPairs } from './lay-pairs.ts';
import { openPlaces, type Places } from './open-places.ts';
import type { PairSurvey } from './pair-survey.ts';
import { type AssignmentProblem, MOST_SEATS, type ScoredPairs } from './problem.ts';

/**
 * Nodes are numbered requests first, then advisors, then one node per (request, label) pair in use, then one per hour
 * at which an advisor could be asked for by several requests.
 * Arcs leave their tail in CSR order. A unit of flow on an arc is a 1 in `used`; the arcs that bring flow
 * into a node are also listed in its slots with their tails, so that paths can go backwards without scanning.
 */
export interface FlowNetwork extends Places {
  readonly pairs: ScoredPairs;
  readonly requests: number;
  readonly advisors: number;
  /** Where the hour nodes begin. */
  readonly firstHour: number;
  readonly nodes: number;
  readonly arcStart: Int32Array;
  /** Where the arcs that are in order of cost end, per node; the others cost no less. */
  readonly orderedUntil: Int32Array;
  /** Where the arcs of the node end that are laid; its pairs that score less than `leastLaid` are not laid yet. */
  readonly laidUntil: Int32Array;
  readonly leastLaid: Float64Array;
  /** Where the pairs of the node begin. */
  readonly firstPair: Int32Array;
  /** How often a search looked at the arcs that are in no order, per node. */
  readonly looks: Int32Array;
  readonly arcHead: Int32Array;
  /** Minus the scaled score; 0 on arcs from a request to one of its labels. */
  readonly arcCost: Float64Array;
  /** Index in `problem.pairs`, or -1. */
  readonly arcPair: Int32Array;
  /** No potential of an arc's head falls below this. */
  readonly leastPotential: number;
  readonly used: Uint8Array;
  readonly slotStart: Int32Array;
  readonly slotCount: Int32Array;
  readonly slotArc: Int32Array;
  readonly slotTail: Int32Array;
  /** Per request: seats filled by flow. */
  readonly filled: Int32Array;
  /** `leaveCost[request * 4 + k]`: cost of giving up (or not gaining) the (k + 1)-th person beyond the locked ones. */
  readonly leaveCost: Float64Array;
  /** Scaled points per step of load. */
  readonly loadCost: number;
  /** Estimated cost from a node to the sink; reduced costs stay non-negative. */
  readonly potential: Float64Array;
  readonly scale: number;
  readonly coverageStep: number;
}

const AS_SCORED: UnitNeeds = { leastDecimals: 0, headroom: 1, loadWeight: 1 };

export function buildNetwork(
  problem: AssignmentProblem,
  survey: PairSurvey,
  needs: UnitNeeds = AS_SCORED,
): FlowNetwork {
  const places = openPlaces(problem);
  const requests = problem.seats.length;
  const advisors = problem.capacity.length;
  const { pairTail, labelOwner, hours } = places;
  const hourOwner = hours?.owner ?? [];
  const firstHour = requests + advisors + labelOwner.length;
  const nodes = firstHour + hourOwner.length;
  const ranks = rankCoverage(problem);
  const { scale, coverageStep } = chooseScoreUnit(problem, survey, ranks.count, needs);

  const arcStart = countArcs(places, firstHour, nodes);
  const arcs = arcStart[nodes] as number;
  const arcHead = new Int32Array(arcs);
  const arcCost = new Float64Array(arcs);
  const arcPair = new Int32Array(arcs);
  const next = arcStart.slice(0, nodes);
  /** Arcs into an advisor: she needs no more slots than these, however many places she has. */
  const indegree = new Int32Array(nodes);
  const countsArcs = places.room.some((room) => room > 1);
  for (let i = 0; i < labelOwner.length; i++) {
    const owner = labelOwner[i] as number;
    const arc = next[owner] as number;
    next[owner] = arc + 1;
    arcHead[arc] = requests + advisors + i;
    arcPair[arc] = -1;
  }
  for (let i = 0; i < hourOwner.length; i++) {
    const arc = next[firstHour + i] as number;
    const head = requests + (hourOwner[i] as number);
    arcHead[arc] = head;
    arcPair[arc] = -1;
  }
  const leastCost = costOf(survey.most, scale);
  const laidUntil = arcStart.slice(1);
  const leastLaid = new Float64Array(nodes);
  const firstPair = new Int32Array(nodes);
  const { pairs } = problem;
  const { tailsAscend } = places;
  layPairs(
    {
      pairs,
      pairTail,
      tailsAscend,
      hours,
      requests,
      firstHour,
      scale,
      arcStart,
      laidUntil,
      leastLaid,
      firstPair,
      arcHead,
      arcCost,
      arcPair,
    },
    next,
  );
  if (countsArcs) countPlaces(problem, pairTail, indegree);

  const slotStart = new Int32Array(nodes + 1);
  const loadCost = Math.round((problem.loadCost ?? 0) * scale) * needs.loadWeight;
  const potential = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const own = node - requests;
    let most = 1;
    if (own >= 0 && own < advisors) {
      most = places.room[own] as number;
      if (countsArcs) most = Math.min(most, indegree[node] as number);
      potential[node] = loadCost * (places.load[own] as number);
    }
    slotStart[node + 1] = (slotStart[node] as number) + most;
  }
  const leaveCost = new Float64Array(requests * MOST_SEATS);
  for (let request = 0; request < requests; request++) {
    const locked = places.lockedSeats[request] as number;
    for (let seat = locked; seat < MOST_SEATS; seat++) {
      leaveCost[request * MOST_SEATS + seat - locked] = ranks.rank(request, seat) * coverageStep;
    }
  }
  // Listed one by one: a spread would give every network a hidden class of its own and keep searches slow.
  return {
    open: places.open,
    lockedSeats: places.lockedSeats,
    room: places.room,
    load: places.load,
    pairs,
    pairTail,
    tailsAscend,
    labelOwner,
    labelNodes: places.labelNodes,
    hours,
    firstHour,
    requests,
    advisors,
    nodes,
    arcStart,
    orderedUntil: arcStart.slice(0, nodes),
    laidUntil,
    leastLaid,
    firstPair,
    looks: new Int32Array(nodes),
    arcHead,
    arcCost,
    arcPair,
    leastPotential: labelOwner.length > 0 ? leastCost * needs.headroom : 0,
    used: new Uint8Array(arcs),
    slotStart,
    slotCount: new Int32Array(nodes),
    slotArc: new Int32Array(slotStart[nodes] as number),
    slotTail: new Int32Array(slotStart[nodes] as number),
    filled: new Int32Array(requests),
    leaveCost,
    loadCost,
    potential,
    scale,
    coverageStep,
  };
}

function countArcs(places: Places, firstHour: number, nodes: number): Int32Array {
  const start = new Int32Array(nodes + 1);
  start.fill(1, firstHour + 1);
  for (const owner of places.labelOwner) start[owner + 1] = (start[owner + 1] as number) + 1;
  for (let from = 0, until = 0, length = 0; from < places.pairTail.length; from = until) {
    const tail = places.pairTail[from] as number;
    until = endOfRun(places, from, length);
    length = until - from;
    if (tail >= 0) start[tail + 1] = (start[tail + 1] as number) + length;
  }
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  return start;
}

/** Adds up the pairs that lead to each advisor. */
function countPlaces({ pairs, seats }: AssignmentProblem, pairTail: ArrayLike<number>, indegree: Int32Array): void {
  const requests = seats.length;
  for (let pair = 0; pair < pairTail.length; pair++) {
    if ((pairTail[pair] as number) < 0) continue;
    const node = requests + (pairs.advisor[pair] as number);
    indegree[node] = (indegree[node] as number) + 1;
  }
}
