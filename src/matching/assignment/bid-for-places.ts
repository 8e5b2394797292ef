// The quick beginning of a solution: every request takes the place that is best for it at the prices of the moment.
// A full advisor becomes dearer until the request she serves would as soon go to its second choice; whoever then still
// wants her takes her, and the request that loses her asks again. Most requests find the place that the plan gives them.
// Prices are the potentials of the searches that follow: no arc is left with a negative reduced cost, so that what is
// found is the best plan for those seated so far, and the searches go on from it.
import { orderMoreArcs } from './arc-order.ts';
import type { FlowNetwork } from './flow-network.ts';
import { MOST_SEATS } from './problem.ts';
import { freeArc, useArc } from './seat-arcs.ts';

/** Requests that lose their place ask again; beyond so many questions for each the searches are quicker. */
const BIDS_PER_REQUEST = 8;

/** Who found two equally good places and both taken may find one of them dearer the next time. */
const ROUNDS = 2;

/** Until then so many requests, each asking in the place of the last, may push another one out at the same price. */
const PUSHES = 2;

/** One request asks, then the one whose place it took, and so on. */
interface Chain {
  pushes: number;
}

/** For networks whose arcs all lead from a request to an advisor, before anybody is seated. */
export function bidForPlaces(network: FlowNetwork): void {
  const { requests, open, filled } = network;
  let left = BIDS_PER_REQUEST * requests;
  for (let round = 0; round < ROUNDS; round++) {
    for (let first = 0; first < requests; first++) {
      let request = (open[first] as number) > 0 && filled[first] === 0 ? first : -1;
      const chain = { pushes: PUSHES };
      while (request >= 0 && left-- > 0) request = bid(network, request, chain);
    }
  }
}

/** Returns the request that lost its place, or -1. */
function bid(network: FlowNetwork, request: number, chain: Chain): number {
  const { requests, arcStart, orderedUntil, arcHead, arcCost, used, potential } = network;
  const { load, loadCost, filled, leaveCost } = network;
  const worth = leaveCost[request * MOST_SEATS] as number;
  let best = worth;
  let second = worth;
  let chosen = -1;
  let next = -1;
  const end = arcStart[request + 1] as number;
  let ordered = orderedUntil[request] as number;
  for (let arc = arcStart[request] as number; arc < end; arc++) {
    if (arc === ordered) ordered = orderMoreArcs(network, request);
    const cost = arcCost[arc] as number;
    if (cost >= second) break;
    const price = cost + (potential[arcHead[arc] as number] as number);
    if (price >= second || used[arc] !== 0) continue;
    if (price < best) {
      second = best;
      next = chosen;
      best = price;
      chosen = arc;
    } else {
      second = price;
      next = arc;
    }
  }
  if (chosen < 0) return -1;
  // Of two equally good ones, the one who is free.
  if (second === best && next >= 0 && isFull(network, arcHead[chosen] as number)) chosen = next;
  const node = arcHead[chosen] as number;
  const advisor = node - requests;
  let loser = -1;
  if (!isFull(network, node)) {
    // A place that costs more than the price says is left to the searches.
    if (loadCost * (load[advisor] as number) > (potential[node] as number)) return -1;
    load[advisor] = (load[advisor] as number) + 1;
  } else {
    // Two requests could take her from one another for ever.
    if (second === best && --chain.pushes < 0) return -1;
    loser = releaseOne(network, node);
    if (loser < 0) return -1;
    filled[loser] = 0;
  }
  useArc(network, chosen, request);
  filled[request] = 1;
  potential[request] = second;
  potential[node] = priceOf(network, node);
  return loser;
}

function isFull({ requests, slotCount, room }: FlowNetwork, node: number): boolean {
  return (slotCount[node] as number) >= (room[node - requests] as number);
}

/** As dear as those whom she serves bear, but no dearer than her next place costs. */
function priceOf(network: FlowNetwork, node: number): number {
  const { requests, arcCost, potential, slotStart, slotCount, slotArc, slotTail, room, load, loadCost } = network;
  const start = slotStart[node] as number;
  const count = slotCount[node] as number;
  const advisor = node - requests;
  let price = count < (room[advisor] as number) ? loadCost * (load[advisor] as number) : Number.POSITIVE_INFINITY;
  for (let slot = start; slot < start + count; slot++) {
    const most = (potential[slotTail[slot] as number] as number) - (arcCost[slotArc[slot] as number] as number);
    if (most < price) price = most;
  }
  return price;
}

/** Takes her from a request that would as soon go elsewhere; -1 where there is none. */
function releaseOne(network: FlowNetwork, node: number): number {
  const { arcCost, potential, slotStart, slotCount, slotArc, slotTail } = network;
  const start = slotStart[node] as number;
  for (let slot = start; slot < start + (slotCount[node] as number); slot++) {
    const arc = slotArc[slot] as number;
    const request = slotTail[slot] as number;
    if ((potential[request] as number) - (arcCost[arc] as number) > (potential[node] as number)) continue;
    freeArc(network, arc);
    return request;
  }
  return -1;
}
