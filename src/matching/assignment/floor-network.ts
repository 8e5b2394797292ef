// A network in which the scores of some requests weigh more than others', and a request that is served below a floor
// is charged for it: the relaxation with which fair plans are searched for and bounded (Lagrange multipliers).
// Weights are whole numbers, so that bounds are exact.
import { type DecidedNetwork, type Decisions, decide, openDecidedNetwork, pairsOf, reset } from './decisions.ts';
import { fillSeats } from './fill-seats.ts';
import { buildNetwork } from './flow-network.ts';
import { costOf } from './integer-scores.ts';
import { layRest } from './lay-pairs.ts';
import { planValue } from './plan-value.ts';
import { type AssignmentProblem, MOST_SEATS, type ProposedPair } from './problem.ts';
import { surveyOf } from './problem-faults.ts';

/** Weights are counted in this many parts of one, and none is heavier than so many parts. */
export const ONE = 64;
export const MOST_WEIGHT = 4096;

export interface FloorNetwork extends DecidedNetwork {
  /** Per listed pair: its score in whole units. */
  readonly units: Float64Array;
  /** Scores that each request has from fixed people, and whether it has any. */
  readonly lockedUnits: Float64Array;
  readonly isLocked: Uint8Array;
  /** People of the request that has most, the same in every plan. */
  readonly mostPeople: number;
}

export interface FloorPlan {
  readonly pairs: readonly ProposedPair[];
  /** Units of each request; NaN for one that has nobody. */
  readonly totals: Float64Array;
  /** Ranks of the seats that stay empty. */
  readonly missing: number;
  /** Units of all, cost of load taken off. */
  readonly net: number;
}

/** `problem` has its pairs in order. `withLoad` where the cost of load counts beside the scores. */
export function openFloorNetwork(
  problem: AssignmentProblem,
  coverage: readonly number[],
  withLoad: boolean,
): FloorNetwork {
  const counted = withLoad ? problem : { ...problem, loadCost: 0 };
  // A floor is at most the scores of all seats of a request: five times the heaviest score is room for both.
  const needs = { leastDecimals: 6, headroom: 5 * MOST_WEIGHT, loadWeight: ONE };
  const decided = openDecidedNetwork(counted, buildNetwork(counted, surveyOf(counted), needs));
  const { scale, nodes } = decided.network;
  for (let node = 0; node < nodes; node++) layRest(decided.network, node);
  const units = Float64Array.from(problem.pairs.score, (score) => 0 - costOf(score, scale));
  const lockedUnits = new Float64Array(problem.seats.length);
  const isLocked = new Uint8Array(problem.seats.length);
  for (const { request, score } of pairsOf(decided, { banned: [], forced: [] })) {
    lockedUnits[request] = (lockedUnits[request] as number) - costOf(score, scale);
    isLocked[request] = 1;
  }
  return Object.assign(decided, {
    units,
    lockedUnits,
    isLocked,
    mostPeople: problem.hours === undefined ? coverage.filter((requests) => requests > 0).length : MOST_SEATS,
  });
}

/** The best plan by weights; `charge[r]` is taken off where a request is served at all. Undefined for a contradiction. */
export function solveWeighed(
  floors: FloorNetwork,
  decisions: Decisions,
  weights: ArrayLike<number>,
  charge: ArrayLike<number>,
): FloorPlan | undefined {
  const { network, units, isLocked } = floors;
  const { requests, advisors, arcStart, arcCost, arcPair, labelOwner, leaveCost } = network;
  reset(floors);
  for (let request = 0; request < requests; request++) {
    if (isLocked[request] === 1) continue;
    const first = request * MOST_SEATS;
    leaveCost[first] = (leaveCost[first] as number) - (charge[request] as number);
  }
  const weigh = (node: number, request: number): void => {
    const weight = weights[request] as number;
    for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc++) {
      const pair = arcPair[arc] as number;
      if (pair >= 0) arcCost[arc] = 0 - (units[pair] as number) * weight;
    }
  };
  for (let request = 0; request < requests; request++) weigh(request, request);
  labelOwner.forEach((request, i) => {
    weigh(requests + advisors + i, request);
  });
  if (!decide(floors, decisions)) return undefined;
  floors.solves++;
  fillSeats(network, floors.space);
  const { missing } = planValue(network);
  return { ...describe(floors, pairsOf(floors, decisions)), missing };
}

/** Totals and net value of any plan of the problem. */
export function describe(floors: FloorNetwork, pairs: readonly ProposedPair[]): Omit<FloorPlan, 'missing'> {
  const { problem, network } = floors;
  const totals = new Float64Array(problem.seats.length).fill(Number.NaN);
  const load = floors.first.load.slice();
  let net = 0;
  for (const { request, advisor, score, locked } of pairs) {
    const units = 0 - costOf(score, network.scale);
    totals[request] = (Number.isNaN(totals[request]) ? 0 : (totals[request] as number)) + units;
    net += units;
    if (locked) continue;
    net -= (network.loadCost / ONE) * (load[advisor] as number);
    load[advisor] = (load[advisor] as number) + 1;
  }
  return { pairs, totals, net };
}

export function floorOf({ totals }: Pick<FloorPlan, 'totals'>): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const total of totals) if (total < lowest) lowest = total;
  return lowest;
}
