// Seats everybody: first persons for all requests, most of them by bids, the others and all that follow by shortest paths.
import { orderMoreArcs } from './arc-order.ts';
import { bidForPlaces } from './bid-for-places.ts';
import type { FlowNetwork } from './flow-network.ts';
import { MOST_SEATS } from './problem.ts';
import { type SearchSpace, seatOneMore } from './shortest-path.ts';

/**
 * First persons for all requests, then second ones, and so on. A request that could not get its k-th person
 * cannot get the next one either: later steps never give back what a saturated region lacks.
 */
export function fillSeats(network: FlowNetwork, space: SearchSpace): void {
  const { requests, advisors, nodes, open, filled, potential } = network;
  if (nodes === requests + advisors) bidForPlaces(network);
  // Backwards: the nodes of labels lead to those of hours.
  for (let node = nodes - 1; node >= requests + advisors; node--) potential[node] = lowestCostFrom(network, node);
  for (let seat = 0; seat < MOST_SEATS; seat++) {
    for (let request = 0; request < requests; request++) {
      if ((open[request] as number) <= seat || (filled[request] as number) !== seat) continue;
      if (seat === 0) potential[request] = Math.min(lowestCostFrom(network, request), mostWorth(network, request));
      seatOneMore(network, space, request);
    }
  }
}

/** What the first seat is worth: a bound that keeps the potential of a request without arcs finite. */
const mostWorth = ({ leaveCost }: FlowNetwork, request: number): number => leaveCost[request * MOST_SEATS] as number;

/** The highest potential that a node, not served yet, can start with. */
function lowestCostFrom(network: FlowNetwork, node: number): number {
  const { arcStart, orderedUntil, leastPotential, arcHead, arcCost, potential } = network;
  let lowest = Number.POSITIVE_INFINITY;
  const end = arcStart[node + 1] as number;
  let ordered = orderedUntil[node] as number;
  for (let arc = arcStart[node] as number; arc < end; arc++) {
    if (arc === ordered) ordered = orderMoreArcs(network, node);
    if ((arcCost[arc] as number) + leastPotential >= lowest) break;
    const cost = (arcCost[arc] as number) + (potential[arcHead[arc] as number] as number);
    if (cost < lowest) lowest = cost;
  }
  return lowest;
}
