// The same network solved again and again with the scores of some requests weighing more than others.
// Whole costs are weighed, not scores: a weight then keeps the order of a request's arcs, so what was sorted once stays sorted.
import { fillSeats } from './fill-seats.ts';
import { buildNetwork, type FlowNetwork } from './flow-network.ts';
import { costOf } from './integer-scores.ts';
import type { AssignmentProblem, ProposedPair } from './problem.ts';
import { readPairs } from './read-assignment.ts';
import { openSearchSpace, type SearchSpace } from './shortest-path.ts';

/** No request's scores weigh more than this many times another's. */
export const MOST_WEIGHT = 4096;

export interface WeightedNetwork {
  readonly problem: AssignmentProblem;
  readonly network: FlowNetwork;
  readonly space: SearchSpace;
  /** Load and potentials before anybody is seated. */
  readonly firstLoad: Int32Array;
  readonly firstPotential: Float64Array;
}

export interface WeightedPlan {
  readonly pairs: ProposedPair[];
  /** Unweighted score of each request; NaN for one that has nobody. */
  readonly totals: Float64Array;
  readonly total: number;
}

export function openWeightedNetwork(problem: AssignmentProblem): WeightedNetwork {
  const network = buildNetwork(problem, { leastDecimals: 6, headroom: MOST_WEIGHT });
  return {
    problem,
    network,
    space: openSearchSpace(network.nodes),
    firstLoad: network.load.slice(),
    firstPotential: network.potential.slice(),
  };
}

/** The best plan when each request's scores count `weights[request]` times. */
export function solveWeighted(weighted: WeightedNetwork, weights: Float64Array): WeightedPlan {
  const { problem, network, space } = weighted;
  const { requests, arcStart, arcCost, arcPair, scale } = network;
  network.used.fill(0);
  network.slotCount.fill(0);
  network.filled.fill(0);
  network.load.set(weighted.firstLoad);
  network.potential.set(weighted.firstPotential);
  const weigh = (node: number, request: number): void => {
    const weight = weights[request] as number;
    for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc++) {
      const pair = arcPair[arc] as number;
      // Scores that tie once they are whole numbers must go on to tie: a search trusts the order of the arcs.
      if (pair >= 0) arcCost[arc] = Math.round(costOf(problem.pairs.score[pair] as number, scale) * weight);
    }
  };
  for (let request = 0; request < requests; request++) weigh(request, request);
  const firstLabelNode = requests + network.advisors;
  network.labelOwner.forEach((request, i) => {
    weigh(firstLabelNode + i, request);
  });
  fillSeats(network, space);

  const pairs = readPairs(problem, network);
  const totals = new Float64Array(requests).fill(Number.NaN);
  let total = 0;
  for (const { request, score } of pairs) {
    const before = totals[request] as number;
    totals[request] = (Number.isNaN(before) ? 0 : before) + score;
    total += score;
  }
  return { pairs, totals, total };
}
