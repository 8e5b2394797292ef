// How good the plan in a network is: coverage first, then points, in whole numbers that compare exactly.
// Kept apart, because together they may not fit into one number.
import type { FlowNetwork } from './flow-network.ts';
import { MOST_SEATS } from './problem.ts';

export interface PlanValue {
  /** Ranks of the seats that stay empty, added up; fewer is better. */
  readonly missing: number;
  /** Scaled points, cost of load taken off. */
  readonly points: number;
}

/** Costs and weights as they stand in the network; what was decided beforehand does not count. */
export function planValue(network: FlowNetwork): PlanValue {
  const { requests, advisors, nodes, open, filled, leaveCost, coverageStep, load, loadCost } = network;
  const { slotStart, slotCount, slotArc, arcCost } = network;
  let missing = 0;
  let points = 0;
  for (let request = 0; request < requests; request++) {
    for (let seat = filled[request] as number; seat < (open[request] as number); seat++) {
      const cost = leaveCost[request * MOST_SEATS + seat] as number;
      const rank = Math.round(cost / coverageStep);
      missing += rank;
      points -= cost - rank * coverageStep;
    }
  }
  for (let node = requests; node < nodes; node++) {
    const count = slotCount[node] as number;
    const start = slotStart[node] as number;
    for (let slot = start; slot < start + count; slot++) points -= arcCost[slotArc[slot] as number] as number;
    if (loadCost === 0 || node >= requests + advisors) continue;
    const now = load[node - requests] as number;
    for (let step = now - count; step < now; step++) points -= loadCost * step;
  }
  return { missing, points };
}

export function isBetterValue(one: PlanValue, other: PlanValue): boolean {
  return one.missing !== other.missing ? one.missing < other.missing : one.points > other.points;
}
