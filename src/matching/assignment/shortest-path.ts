// One step of successive shortest paths: the cheapest way to seat one more person at a request,
// moving others where that pays, and the update that keeps all reduced costs non-negative.
import { lookFurther } from './arc-order.ts';
import type { FlowNetwork } from './flow-network.ts';
import { NodeHeap } from './node-heap.ts';
import { MOST_SEATS } from './problem.ts';
import { freeArc, useArc } from './seat-arcs.ts';

/** Buffers reused by the searches over one network. */
export interface SearchSpace {
  readonly distance: Float64Array;
  /** Arc through which the node was reached; backwards when the arc does not end there. */
  readonly parentArc: Int32Array;
  readonly parentNode: Int32Array;
  /** The number of the search that last labelled the node: saves clearing `distance`. */
  readonly labelled: Int32Array;
  /** The last search that left the node for good: each node is left once a search, so that every search ends. */
  readonly settled: Int32Array;
  /** The nodes labelled by the current search, in order. */
  readonly reached: Int32Array;
  reachedCount: number;
  readonly heap: NodeHeap;
  searches: number;
  /** The cheapest way out that the current search knows: its cost and its last node, -1 for none. */
  best: number;
  exit: number;
}

export function openSearchSpace(nodes: number): SearchSpace {
  const distance = new Float64Array(nodes);
  return {
    distance,
    parentArc: new Int32Array(nodes),
    parentNode: new Int32Array(nodes),
    labelled: new Int32Array(nodes),
    settled: new Int32Array(nodes),
    reached: new Int32Array(nodes),
    reachedCount: 0,
    heap: new NodeHeap(nodes, distance),
    searches: 0,
    best: 0.5,
    exit: -1,
  };
}

/**
 * Seats one more person at `request` when that improves the plan; false when leaving the seat empty is at
 * least as good. A request must sit in the heap as a node of its own: the arcs that carry flow have reduced
 * costs of their own, so an advisor's distance is not the distance of the requests it serves. An advisor need
 * not: whoever reaches it passes on at once to the few requests it serves.
 */
export function seatOneMore(network: FlowNetwork, space: SearchSpace, request: number): boolean {
  const { requests, advisors, arcStart, orderedUntil, arcHead, arcCost, leastPotential, used, potential } = network;
  const { slotCount, room, load, loadCost, filled, leaveCost } = network;
  const { distance, parentArc, parentNode, labelled, settled, reached, heap } = space;
  const search = ++space.searches;
  const advisorsEnd = requests + advisors;

  space.best =
    (leaveCost[request * MOST_SEATS + (filled[request] as number)] as number) - (potential[request] as number);
  if (space.best <= 0) return false;
  space.exit = -1;
  space.reachedCount = 1;
  reached[0] = request;
  labelled[request] = search;
  distance[request] = 0;
  heap.lower(request);
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    const here = distance[node] as number;
    let best = space.best;
    if (here >= best) break;
    settled[node] = search;
    const base = here - (potential[node] as number);
    const end = arcStart[node + 1] as number;
    let ordered = orderedUntil[node] as number;
    for (let arc = arcStart[node] as number; arc < end; arc++) {
      if (arc === ordered) {
        ordered = lookFurther(network, node, arc, best - base - leastPotential);
        if (arc === ordered) break;
      }
      const along = base + (arcCost[arc] as number);
      if (along + leastPotential >= best) {
        if (arc < (orderedUntil[node] as number)) break;
        continue;
      }
      const head = arcHead[arc] as number;
      const there = along + (potential[head] as number);
      if (there >= best || used[arc] !== 0 || settled[head] === search) continue;
      if (labelled[head] !== search) {
        labelled[head] = search;
        reached[space.reachedCount++] = head;
      } else if (there >= (distance[head] as number)) continue;
      distance[head] = there;
      parentArc[head] = arc;
      parentNode[head] = node;
      if (head >= advisorsEnd) {
        heap.lower(head);
        continue;
      }
      if ((slotCount[head] as number) < (room[head - requests] as number)) {
        const through = there + loadCost * (load[head - requests] as number) - (potential[head] as number);
        if (through < best) {
          best = space.best = through;
          space.exit = head;
        }
        if (through === there) continue; // Nothing beyond can be nearer to the sink.
      }
      best = takeBack(network, space, head, there);
    }
    if (node >= advisorsEnd) takeBack(network, space, node, here);
  }
  heap.clear();
  const { best, exit } = space;
  for (let i = 0; i < space.reachedCount; i++) {
    const node = reached[i] as number;
    const short = best - (distance[node] as number);
    if (short > 0) potential[node] = (potential[node] as number) + short;
  }
  if (exit < 0) return false;
  moveAlong(network, space, request, exit);
  return true;
}

/** From a node at distance `here` backwards along the arcs that bring flow into it; returns the best way out so far. */
function takeBack(network: FlowNetwork, space: SearchSpace, node: number, here: number): number {
  const { requests, arcCost, potential, slotStart, slotCount, slotArc, slotTail, filled, leaveCost } = network;
  const { distance, parentArc, parentNode, labelled, settled, reached, heap, searches } = space;
  let best = space.best;
  const base = here - (potential[node] as number);
  const end = (slotStart[node] as number) + (slotCount[node] as number);
  for (let slot = slotStart[node] as number; slot < end; slot++) {
    const arc = slotArc[slot] as number;
    const tail = slotTail[slot] as number;
    const there = base - (arcCost[arc] as number) + (potential[tail] as number);
    if (there >= best || settled[tail] === searches) continue;
    if (labelled[tail] !== searches) {
      labelled[tail] = searches;
      reached[space.reachedCount++] = tail;
    } else if (there >= (distance[tail] as number)) continue;
    distance[tail] = there;
    parentArc[tail] = arc;
    parentNode[tail] = node;
    if (tail < requests) {
      const lost = leaveCost[tail * MOST_SEATS + (filled[tail] as number) - 1] as number;
      const through = there + lost - (potential[tail] as number);
      if (through < best) {
        best = through;
        space.exit = tail;
      }
    }
    heap.lower(tail);
  }
  space.best = best;
  return best;
}

/** Turns the flow along the path of parents that leads from `request` to `exit`. */
function moveAlong(network: FlowNetwork, space: SearchSpace, request: number, exit: number): void {
  const { requests, nodes, arcHead, filled, load } = network;
  if (exit < requests) filled[exit] = (filled[exit] as number) - 1;
  else load[exit - requests] = (load[exit - requests] as number) + 1;
  filled[request] = (filled[request] as number) + 1;
  let steps = 0;
  for (let node = exit; node !== request; ) {
    // A shortest path passes no node twice; a loop would mean that costs and potentials no longer agree.
    if (++steps > nodes) throw new Error('A path in the plan closes a circle');
    const arc = space.parentArc[node] as number;
    const parent = space.parentNode[node] as number;
    if (arcHead[arc] === node) useArc(network, arc, parent);
    else freeArc(network, arc);
    node = parent;
  }
}
