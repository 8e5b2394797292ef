// The problem as a flow network in typed arrays: requests → (requests × labels →) advisors, one unit per arc.
// Locked pairs are taken out beforehand; forbidden pairs have no arc; seats and capacities sit on the nodes.
import { rankCoverage } from './coverage-ranks.ts';
import { chooseScoreUnit, costOf, type UnitNeeds } from './integer-scores.ts';
import { openPlaces, type Places } from './open-places.ts';
import { type AssignmentProblem, MOST_SEATS } from './problem.ts';

/**
 * Nodes are numbered requests first, then advisors, then one node per (request, label) pair in use, then one per hour
 * at which an advisor could be asked for by several requests.
 * Arcs leave their tail in CSR order. A unit of flow on an arc is a 1 in `used`; the arcs that bring flow
 * into a node are also listed in its slots with their tails, so that paths can go backwards without scanning.
 */
export interface FlowNetwork extends Places {
  readonly requests: number;
  readonly advisors: number;
  /** Where the hour nodes begin. */
  readonly firstHour: number;
  readonly nodes: number;
  readonly arcStart: Int32Array;
  /** Where the arcs that are in order of cost end, per node; the others cost no less. */
  readonly orderedUntil: Int32Array;
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

export function buildNetwork(problem: AssignmentProblem, needs: UnitNeeds = AS_SCORED): FlowNetwork {
  const places = openPlaces(problem);
  const requests = problem.seats.length;
  const advisors = problem.capacity.length;
  const { pairTail, labelOwner, hours } = places;
  const hourOwner = hours?.owner ?? [];
  const firstHour = requests + advisors + labelOwner.length;
  const nodes = firstHour + hourOwner.length;
  const ranks = rankCoverage(problem);
  const { scale, coverageStep } = chooseScoreUnit(problem, ranks.count, needs);

  const arcStart = countArcs(pairTail, labelOwner, firstHour, nodes);
  const arcs = arcStart[nodes] as number;
  const arcHead = new Int32Array(arcs);
  const arcCost = new Float64Array(arcs);
  const arcPair = new Int32Array(arcs);
  const next = arcStart.slice(0, nodes);
  const indegree = new Int32Array(nodes);
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
    indegree[head] = (indegree[head] as number) + 1;
  }
  const { advisor, score } = problem.pairs;
  let leastCost = 0;
  // Pairs of one request mostly come together, so the place of its next arc is kept at hand.
  let current = 0;
  let place = next[0] as number;
  for (let pair = 0; pair < pairTail.length; pair++) {
    const tail = pairTail[pair] as number;
    if (tail < 0) continue;
    if (tail !== current) {
      next[current] = place;
      current = tail;
      place = next[tail] as number;
    }
    const arc = place++;
    const hour = hours === undefined ? -1 : (hours.nodeOf[pair] as number);
    const head = hour < 0 ? requests + (advisor[pair] as number) : firstHour + hour;
    const cost = costOf(score[pair] as number, scale);
    if (cost < leastCost) leastCost = cost;
    arcHead[arc] = head;
    arcCost[arc] = cost;
    arcPair[arc] = pair;
    indegree[head] = (indegree[head] as number) + 1;
  }

  const slotStart = new Int32Array(nodes + 1);
  const loadCost = Math.round((problem.loadCost ?? 0) * scale) * needs.loadWeight;
  const potential = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const own = node - requests;
    let most = 1;
    if (own >= 0 && own < advisors) {
      most = Math.min(places.room[own] as number, indegree[node] as number);
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
    pairTail,
    labelOwner,
    labelNodes: places.labelNodes,
    hours,
    firstHour,
    requests,
    advisors,
    nodes,
    arcStart,
    orderedUntil: arcStart.slice(0, nodes),
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

function countArcs(
  pairTail: ArrayLike<number>,
  labelOwner: readonly number[],
  firstHour: number,
  nodes: number,
): Int32Array {
  const start = new Int32Array(nodes + 1);
  start.fill(1, firstHour + 1);
  for (const owner of labelOwner) start[owner + 1] = (start[owner + 1] as number) + 1;
  for (let pair = 0; pair < pairTail.length; pair++) {
    const after = (pairTail[pair] as number) + 1;
    if (after > 0) start[after] = (start[after] as number) + 1;
  }
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  return start;
}
