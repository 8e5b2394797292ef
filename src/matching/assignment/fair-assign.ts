// A plan whose worst-served request is served as well as possible, then with the best total under that.
// Requests below the floor weigh more until they reach it; then each weighs as little as keeps it there.
import { assign } from './assign.ts';
import type { Assignment, AssignmentProblem } from './problem.ts';
import { findFaults, ProblemFaults } from './problem-faults.ts';
import { summarise } from './read-assignment.ts';
import { requestCeilings } from './request-ceilings.ts';
import {
  MOST_WEIGHT,
  openWeightedNetwork,
  solveWeighted,
  type WeightedNetwork,
  type WeightedPlan,
} from './weighted-network.ts';

export interface FairAssignment {
  readonly assignment: Assignment;
  /** Lowest total among the requests that have somebody: what fairness raises. */
  readonly floor: number;
  /** No plan has a higher floor than this: the request with the fewest good candidates sets it. */
  readonly ceiling: number;
}

/** Totals are compared with this much tolerance: they are sums of decimals. */
const TOLERANCE = 1e-9;
const GROWTH = 1.25;
const FLOOR_HALVINGS = 12;
const WEIGHT_HALVINGS = 8;

/** Coverage comes first here too. Throws ProblemFaults when the problem contradicts itself. */
export function assignFairly(problem: AssignmentProblem): FairAssignment {
  const faults = findFaults(problem);
  if (faults.length > 0) throw new ProblemFaults(faults);
  const search = openFloorSearch(problem);
  const plain = solve(search, new Float64Array(problem.seats.length).fill(1));
  const ceiling = highestFloor(requestCeilings(problem, search.weighted.network), plain);
  if (ceiling === Number.POSITIVE_INFINITY || floorOf(plain) >= ceiling - TOLERANCE) {
    return finish(problem, search, plain, ceiling);
  }

  // The plain plan counts scores more finely than the weighed ones do: fairness never gives less than it.
  considerPlain(search);
  raiseFloor(search, plain, ceiling);
  const best = search.best ?? plain;
  lowerWeights(search, floorOf(best));
  return finish(problem, search, search.best ?? plain, ceiling);
}

/** All plans serve equally many requests: at best those with the highest ceilings of their own. */
function highestFloor(ceilings: Float64Array, { totals }: WeightedPlan): number {
  const served = totals.filter((total) => !Number.isNaN(total)).length;
  const known = ceilings.filter((ceiling) => !Number.isNaN(ceiling)).sort();
  return known[known.length - served] ?? Number.POSITIVE_INFINITY;
}

interface FloorSearch {
  readonly weighted: WeightedNetwork;
  /** The best plan so far: highest floor, then highest total; and the weights that gave it. */
  best: WeightedPlan | undefined;
  weights: Float64Array;
  solvesLeft: number;
}

function openFloorSearch(problem: AssignmentProblem): FloorSearch {
  const weighted = openWeightedNetwork(problem);
  // Work, not time, is limited: the same problem gives the same plan on a slow machine.
  const solvesLeft = Math.min(1000, Math.max(80, Math.floor(1.5e7 / (weighted.network.arcHead.length + 1))));
  return { weighted, best: undefined, weights: new Float64Array(problem.seats.length), solvesLeft };
}

function solve(search: FloorSearch, weights: Float64Array): WeightedPlan {
  search.solvesLeft--;
  const plan = solveWeighted(search.weighted, weights);
  if (search.best === undefined || isBetter(plan, search.best)) {
    search.best = plan;
    search.weights = weights.slice();
  }
  return plan;
}

function considerPlain(search: FloorSearch): void {
  const { problem } = search.weighted;
  const { pairs, total } = assign(problem).assignment;
  const totals = new Float64Array(problem.seats.length).fill(Number.NaN);
  for (const { request, score } of pairs) totals[request] = (totals[request] || 0) + score;
  const plan = { pairs: [...pairs], totals, total };
  if (search.best === undefined || isBetter(plan, search.best)) search.best = plan;
}

function isBetter(plan: WeightedPlan, other: WeightedPlan): boolean {
  const difference = floorOf(plan) - floorOf(other);
  if (Math.abs(difference) > TOLERANCE) return difference > 0;
  return plan.total > other.total + TOLERANCE;
}

function floorOf({ totals }: WeightedPlan): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const total of totals) if (total < lowest) lowest = total;
  return lowest;
}

/** The ceiling first, for it is often reached; else by halves between what was reached and what was not. */
function raiseFloor(search: FloorSearch, plain: WeightedPlan, ceiling: number): void {
  let unreached = ceiling;
  if (reach(search, ceiling)) return;
  for (let i = 0; i < FLOOR_HALVINGS && search.solvesLeft > 0; i++) {
    const reached = floorOf(search.best ?? plain);
    if (unreached - reached <= TOLERANCE) return;
    const target = (reached + unreached) / 2;
    if (!reach(search, target)) unreached = target;
  }
}

/** Lets the requests below `floor` weigh more and more; true when none is left below it. */
function reach(search: FloorSearch, floor: number): boolean {
  const weights = search.weights.slice();
  for (;;) {
    if (search.solvesLeft <= 0) return false;
    const { totals } = solve(search, weights);
    let isReached = true;
    for (let request = 0; request < totals.length; request++) {
      if (!((totals[request] as number) < floor - TOLERANCE)) continue;
      isReached = false;
      weights[request] = (weights[request] as number) * GROWTH;
      if ((weights[request] as number) > MOST_WEIGHT) return false;
    }
    if (isReached) return true;
  }
}

/** Gives back the weight that the floor does not need, request by request: the total rises as weights fall. */
function lowerWeights(search: FloorSearch, floor: number): void {
  const heavy = [...search.weights.keys()].filter((request) => (search.weights[request] as number) > 1);
  for (const request of heavy) {
    let tooLow = 1;
    const weights = search.weights.slice();
    let enough = weights[request] as number;
    for (let i = 0; i < WEIGHT_HALVINGS && search.solvesLeft > 0; i++) {
      // Weights were multiplied up, so they are halved as ratios; the lightest is tried first.
      const middle = i === 0 ? 1 : Math.sqrt(tooLow * enough);
      weights[request] = middle;
      if (floorOf(solve(search, weights)) >= floor - TOLERANCE) enough = middle;
      else tooLow = middle;
      if (enough === 1) break;
    }
    const kept = search.weights.slice();
    kept[request] = enough;
    search.weights = kept;
  }
}

function finish(
  problem: AssignmentProblem,
  search: FloorSearch,
  { pairs, ...plan }: WeightedPlan,
  ceiling: number,
): FairAssignment {
  const floor = floorOf({ pairs, ...plan });
  const isServed = Number.isFinite(floor);
  return {
    assignment: summarise(problem, pairs, 1 / search.weighted.network.scale),
    floor: isServed ? floor : 0,
    ceiling: isServed && Number.isFinite(ceiling) ? ceiling : 0,
  };
}
