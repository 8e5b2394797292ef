// Why this person: what the next best plan without a pair loses, and what forcing a pair would cost.
// Both are exact, and cost one shortest path in the residual network instead of a whole new solution.
import type { SolvedAssignment } from './assign.ts';
import type { FlowNetwork } from './flow-network.ts';
import { costOf } from './integer-scores.ts';
import { labelFor } from './problem-faults.ts';
import {
  findResidualPath,
  openResidualSpace,
  type ResidualSpace,
  type ResidualStep,
  sinkCost,
} from './residual-path.ts';

export interface Rearrangement {
  /** Points that the best plan of the changed problem has less, cost of load included; negative for more. */
  readonly pointsLost: number;
  /** People that the plan has less: 1, 0, or -1 for one more. */
  readonly peopleLost: number;
  /** The request whose seat stays empty then, if any; and the one that fills a seat in exchange. */
  readonly emptied: number | undefined;
  readonly filled: number | undefined;
  /** Who comes to the request instead of (or because of) the pair; undefined for nobody. */
  readonly instead: number | undefined;
  /** Who leaves the request to make room for a forced pair. */
  readonly leaves: number | undefined;
  /** Other requests whose people change. */
  readonly requestsChanged: number;
}

export interface PairExplainer {
  /** The best plan in which `advisor`, proposed for `request`, does not go there. Undefined for a pair not proposed. */
  nextBest(request: number, advisor: number): Rearrangement | undefined;
  /**
   * The best plan in which `advisor` goes to `request`; undefined when no plan can have that. `score` is needed
   * for a pair that the problem does not list, or lists as forbidden.
   */
  priceOf(request: number, advisor: number, score?: number): Rearrangement | undefined;
}

export function explainPairs(solved: SolvedAssignment): PairExplainer {
  const { problem, network } = solved;
  const space = openResidualSpace(network);
  return {
    nextBest: (request, advisor) => {
      const arc = findArc(network, tailsOf(solved, request, advisor), advisor);
      if (arc === undefined || network.used[arc.arc] !== 1) return undefined;
      const path = findResidualPath(space, arc.tail, network.requests + advisor);
      return path && rearrange(space, path, request, advisor, -(network.arcCost[arc.arc] as number));
    },
    priceOf: (request, advisor, score) => {
      const tails = tailsOf(solved, request, advisor);
      if (tails.length === 0) return undefined;
      const arc = findArc(network, tails, advisor);
      if (arc !== undefined && network.used[arc.arc] === 1) return NOTHING_CHANGES;
      const own = arc === undefined ? score : (problem.pairs.score[network.arcPair[arc.arc] as number] as number);
      if (own === undefined) return undefined;
      const cost = costOf(score ?? own, network.scale);
      const path = findResidualPath(space, network.requests + advisor, arc?.tail ?? (tails[0] as number));
      return path && rearrange(space, path, request, advisor, cost);
    },
  };
}

const NOTHING_CHANGES: Rearrangement = {
  pointsLost: 0,
  peopleLost: 0,
  emptied: undefined,
  filled: undefined,
  instead: undefined,
  leaves: undefined,
  requestsChanged: 0,
};

/** The node through which the request takes this advisor; none when a locked person has the label already. */
function tailsOf({ problem, network }: SolvedAssignment, request: number, advisor: number): number[] {
  const label = labelFor(problem, request, advisor);
  if (label < 0) return [request];
  const node = network.labelNodes.get(`${request} ${label}`);
  if (node !== undefined) return [node];
  const { locked } = problem;
  for (let i = 0; i < (locked?.request.length ?? 0); i++) {
    if (locked?.request[i] !== request) continue;
    if (labelFor(problem, request, locked.advisor[i] as number) === label) return [];
  }
  return [request];
}

function findArc(network: FlowNetwork, tails: readonly number[], advisor: number) {
  const { arcStart, arcHead, requests } = network;
  for (const tail of tails) {
    for (let arc = arcStart[tail] as number; arc < (arcStart[tail + 1] as number); arc++) {
      if (arcHead[arc] === requests + advisor) return { tail, arc };
    }
  }
  return undefined;
}

/** Adds up a path, together with the cost of the pair that is dropped or forced. */
function rearrange(
  { network }: ResidualSpace,
  path: readonly ResidualStep[],
  request: number,
  advisor: number,
  pairCost: number,
): Rearrangement {
  const { requests, advisors, nodes, arcHead, arcCost, labelOwner, scale } = network;
  const ownerOf = (node: number): number =>
    node < requests ? node : (labelOwner[node - requests - advisors] as number);
  let cost = pairCost;
  let emptied: number | undefined;
  let filled: number | undefined;
  let instead: number | undefined;
  let leaves: number | undefined;
  const changed = new Set<number>();
  for (const { from, to, arc } of path) {
    if (to === nodes) {
      if (from < requests) emptied = from;
      else cost += sinkCost(network, from, 1);
    } else if (from === nodes) {
      if (to < requests) filled = to;
      else cost -= sinkCost(network, to, -1);
    } else if (arcHead[arc] === to) {
      cost += arcCost[arc] as number;
      if (to < requests + advisors && ownerOf(from) === request) instead = to - requests;
    } else {
      cost -= arcCost[arc] as number;
      if (from < requests + advisors && ownerOf(to) === request) leaves = from - requests;
    }
    for (const node of [from, to]) {
      if (node < requests || (node >= requests + advisors && node < nodes)) changed.add(ownerOf(node));
    }
  }
  changed.delete(request);
  return {
    pointsLost: cost / scale,
    peopleLost: (emptied === undefined ? 0 : 1) - (filled === undefined ? 0 : 1),
    emptied,
    filled,
    instead: instead === advisor ? undefined : instead,
    leaves: leaves === advisor ? undefined : leaves,
    requestsChanged: changed.size,
  };
}
