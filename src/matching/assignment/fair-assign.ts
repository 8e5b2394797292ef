// A plan whose worst-served request is served as well as possible, then with the best total under that.
// Both are proven where the search ends by itself; where its work runs out, it says so.
import { assign } from './assign.ts';
import { floorLevels } from './floor-levels.ts';
import { describe, type FloorNetwork, type FloorPlan, floorOf, openFloorNetwork } from './floor-network.ts';
import { reachFloor } from './floor-search.ts';
import { bestTotal } from './floor-total.ts';
import { planValue } from './plan-value.ts';
import type { Assignment, AssignmentProblem } from './problem.ts';
import { summarise } from './read-assignment.ts';
import { requestCeilings } from './request-ceilings.ts';

export interface FairAssignment {
  readonly assignment: Assignment;
  /** Lowest total among the requests that have somebody: what fairness raises. */
  readonly floor: number;
  /** No plan has a higher floor than this. */
  readonly ceiling: number;
  /** Whether no plan gives the request that gets least more than the floor. */
  readonly floorProven: boolean;
  /** Whether no plan with this floor has a better total, cost of load included. */
  readonly totalProven: boolean;
}

/** Work, not time, is limited, so that the same problem gives the same plan on a slow machine. */
const MOST_WORK = 2.5e7;

/** Coverage comes first here too. Throws ProblemFaults when the problem contradicts itself. */
export function assignFairly(given: AssignmentProblem): FairAssignment {
  const { problem, network, assignment: plain, proven } = assign(given);
  const floors = openFloorNetwork(problem, plain.coverage, false);
  const mostSolves = Math.min(4000, Math.max(80, Math.floor(MOST_WORK / (problem.pairs.request.length + 1))));
  const { missing } = planValue(network);
  let best: FloorPlan = { ...describe(floors, plain.pairs), missing };
  if (plain.pairs.length === 0)
    return { assignment: plain, floor: 0, ceiling: 0, floorProven: true, totalProven: proven };

  const low = floorOf(best);
  const most = highestFloor(requestCeilings(problem, floors.network), best, floors.network.scale);
  const found = raiseFloor(floors, best, Math.max(low, most), mostSolves);
  best = found.plan;
  const weighed = openFloorNetwork(problem, plain.coverage, true);
  const start = { ...describe(weighed, best.pairs), missing };
  const total = bestTotal(weighed, start, floorOf(start), mostSolves);
  const { scale } = weighed.network;
  return {
    assignment: summarise(problem, total.plan.pairs, 1 / scale),
    floor: floorOf(total.plan) / scale,
    ceiling: found.ceiling / floors.network.scale,
    floorProven: proven && floorOf(best) >= found.ceiling,
    totalProven: proven && total.proven,
  };
}

/** All plans serve equally many requests: at best those with the highest ceilings of their own. In whole units. */
function highestFloor(ceilings: Float64Array, { totals }: FloorPlan, scale: number): number {
  const served = totals.filter((total) => !Number.isNaN(total)).length;
  const known = ceilings.filter((ceiling) => !Number.isNaN(ceiling)).sort();
  // Each of four scores may have been rounded up by half a unit.
  return Math.floor((known[known.length - served] ?? 0) * scale + 2);
}

/**
 * The highest floor between what `start` reaches and `high`: that first, for it is often reached, then by halves. The
 * ceiling is what was not proven to be out of reach.
 */
function raiseFloor(floors: FloorNetwork, start: FloorPlan, high: number, mostSolves: number) {
  let plan = start;
  let low = floorOf(start);
  let ceiling = high;
  const levels = floorLevels(floors, low, high);
  if (levels !== undefined) ceiling = levels[levels.length - 1] ?? low;
  // Places in the list of levels, or whole numbers themselves: `from` is reached, `to` is not.
  let from = levels === undefined ? low : -1;
  let to = levels === undefined ? high + 1 : levels.length;
  const valueAt = (place: number): number => levels?.[place] ?? place;
  for (let place = to - 1; from < to - 1; place = Math.floor((from + to) / 2)) {
    const budget = Math.floor((mostSolves - floors.solves) / 2);
    const reached = budget > 0 ? reachFloor(floors, valueAt(place), start.missing, budget) : 'unknown';
    if (typeof reached === 'object') {
      plan = reached;
      low = floorOf(reached);
      from = levels === undefined ? low : Math.max(place, levels.indexOf(low));
    } else {
      to = place;
      // A floor that is too high makes all above it too high as well.
      if (reached === 'none')
        ceiling = Math.min(ceiling, levels === undefined ? place - 1 : (levels[place - 1] ?? low));
    }
  }
  return { plan, ceiling: Math.max(ceiling, low) };
}
