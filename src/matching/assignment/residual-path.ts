// Shortest paths in the residual network of a solved plan: what the cheapest rearrangement costs.
// Unlike the solver's own search they may pass through the sink, that is, give up one seat and fill another.
import { orderMoreArcs } from './arc-order.ts';
import type { FlowNetwork } from './flow-network.ts';
import { NodeHeap } from './node-heap.ts';
import { MOST_SEATS } from './problem.ts';

/** A move of one unit along an arc; `arc` is -1 into or out of the sink. */
export interface ResidualStep {
  readonly from: number;
  readonly to: number;
  readonly arc: number;
}

export interface ResidualSpace {
  readonly network: FlowNetwork;
  readonly forward: Labels;
  /** Shortest paths from the sink to every node, found when first needed: most rearrangements end along one. */
  fromSink: Labels | undefined;
}

interface Labels {
  readonly distance: Float64Array;
  readonly parentArc: Int32Array;
  readonly parentNode: Int32Array;
  /** Number of the search that last reached the node. */
  readonly labelled: Int32Array;
  readonly heap: NodeHeap;
  searches: number;
}

export function openResidualSpace(network: FlowNetwork): ResidualSpace {
  return { network, forward: openLabels(network.nodes + 1), fromSink: undefined };
}

/** The sink is the node after the last one. */
function openLabels(size: number): Labels {
  const distance = new Float64Array(size);
  return {
    distance,
    parentArc: new Int32Array(size),
    parentNode: new Int32Array(size),
    labelled: new Int32Array(size),
    heap: new NodeHeap(size, distance),
    searches: 0,
  };
}

/** The cheapest path that moves one unit from `from` to `to`, or undefined when there is none. Changes nothing. */
export function findResidualPath(space: ResidualSpace, from: number, to: number): ResidualStep[] | undefined {
  const { network, forward } = space;
  space.fromSink ??= spread(network, openLabels(network.nodes + 1), network.nodes, -1, Number.POSITIVE_INFINITY);
  const { fromSink } = space;
  const beyondSink =
    fromSink.labelled[to] === fromSink.searches ? (fromSink.distance[to] as number) : Number.POSITIVE_INFINITY;
  spread(network, forward, from, to, beyondSink);
  const reaches = (node: number): boolean => forward.labelled[node] === forward.searches;
  const direct = reaches(to) ? (forward.distance[to] as number) : Number.POSITIVE_INFINITY;
  const throughSink = reaches(network.nodes)
    ? (forward.distance[network.nodes] as number) + beyondSink
    : Number.POSITIVE_INFINITY;
  if (direct === Number.POSITIVE_INFINITY && throughSink === Number.POSITIVE_INFINITY) return undefined;
  if (direct <= throughSink) return stepsOf(forward, from, to);
  return withoutLoops([...stepsOf(forward, from, network.nodes), ...stepsOf(fromSink, network.nodes, to)]);
}

/**
 * Dijkstra from `from` until `to` is nearest (-1 for all nodes). It does not go on beyond the sink, from where
 * `beyondSink` remains to `to`, but stops where that way is the shorter one.
 */
function spread(network: FlowNetwork, labels: Labels, from: number, to: number, beyondSink: number): Labels {
  const { distance, labelled, heap, parentArc, parentNode } = labels;
  const { potential, nodes } = network;
  const search = ++labels.searches;
  let limit = Number.POSITIVE_INFINITY;
  const reach = (node: number, at: number, arc: number, cost: number): void => {
    const reached = (distance[at] as number) + cost + (potential[node] ?? 0) - (potential[at] ?? 0);
    if (reached >= limit) return;
    if (labelled[node] === search && reached >= (distance[node] as number)) return;
    labelled[node] = search;
    distance[node] = reached;
    parentArc[node] = arc;
    parentNode[node] = at;
    if (node === to) limit = reached;
    else if (node === nodes && reached + beyondSink < limit) limit = reached + beyondSink;
    else heap.lower(node);
  };
  labelled[from] = search;
  distance[from] = 0;
  heap.lower(from);
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    if ((distance[node] as number) >= limit) break;
    if (node < nodes) leaveNode(network, node, reach);
    else if (from === nodes) leaveSink(network, reach);
  }
  heap.clear();
  return labels;
}

function stepsOf({ parentArc, parentNode }: Labels, from: number, to: number): ResidualStep[] {
  const steps: ResidualStep[] = [];
  for (let node = to; node !== from; node = parentNode[node] as number) {
    steps.push({ from: parentNode[node] as number, to: node, arc: parentArc[node] as number });
  }
  return steps.reverse();
}

/** Two shortest halves may meet before the sink: what lies between the meetings costs nothing and is cut out. */
function withoutLoops(steps: readonly ResidualStep[]): ResidualStep[] {
  const kept: ResidualStep[] = [];
  const leftAt = new Map<number, number>();
  for (const step of steps) {
    const before = leftAt.get(step.from);
    if (before !== undefined) {
      for (const { from } of kept.splice(before)) leftAt.delete(from);
    }
    leftAt.set(step.from, kept.length);
    kept.push(step);
  }
  return kept;
}

type Reach = (node: number, at: number, arc: number, cost: number) => void;

function leaveNode(network: FlowNetwork, node: number, reach: Reach): void {
  const { requests, advisors, nodes, arcStart, orderedUntil, arcHead, arcCost, used } = network;
  const { slotStart, slotCount, slotArc, slotTail, filled, room } = network;
  // Arcs are put in order before they are walked: a later search may not move them under our feet.
  while ((orderedUntil[node] as number) < (arcStart[node + 1] as number)) orderMoreArcs(network, node);
  for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc++) {
    if (used[arc] === 0) reach(arcHead[arc] as number, node, arc, arcCost[arc] as number);
  }
  const start = slotStart[node] as number;
  for (let slot = start; slot < start + (slotCount[node] as number); slot++) {
    const arc = slotArc[slot] as number;
    reach(slotTail[slot] as number, node, arc, -(arcCost[arc] as number));
  }
  if (node < requests) {
    if ((filled[node] as number) > 0) reach(nodes, node, -1, sinkCost(network, node, -1));
  } else if (node < requests + advisors && (slotCount[node] as number) < (room[node - requests] as number)) {
    reach(nodes, node, -1, sinkCost(network, node, 1));
  }
}

function leaveSink(network: FlowNetwork, reach: Reach): void {
  const { requests, advisors, nodes, filled, open, slotCount } = network;
  for (let node = 0; node < requests; node++) {
    if ((filled[node] as number) < (open[node] as number)) reach(node, nodes, -1, -sinkCost(network, node, 1));
  }
  for (let node = requests; node < requests + advisors; node++) {
    if ((slotCount[node] as number) > 0) reach(node, nodes, -1, -sinkCost(network, node, -1));
  }
}

/** Cost of the next (1) or the last (-1) unit between an advisor and the sink, or worth of a request's seat. */
export function sinkCost(network: FlowNetwork, node: number, direction: 1 | -1): number {
  const { requests, filled, leaveCost, load, loadCost } = network;
  const back = direction === 1 ? 0 : 1;
  if (node < requests) return leaveCost[node * MOST_SEATS + (filled[node] as number) - back] as number;
  return loadCost * ((load[node - requests] as number) - back);
}
