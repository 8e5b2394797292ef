// Whether some plan gives every served request at least a floor: branch and bound. Weights grow where a request stays
// below; a weighed sum that stays below zero whatever the plan proves that there is none.
import { findClashes, indexOf } from './branch-hours.ts';
import { type Decisions, UNDECIDED } from './decisions.ts';
import { banBelowFloor } from './floor-bans.ts';
import { type FloorNetwork, type FloorPlan, MOST_WEIGHT, ONE, solveWeighed } from './floor-network.ts';

const ROUNDS_AT_FIRST = 40;
const ROUNDS_LATER = 8;
const GROWTH = 1.5;

interface Node {
  readonly decisions: Decisions;
  readonly weights: Float64Array;
}

/** A plan that reaches the floor; 'none' where that is proven; 'unknown' where `mostSolves` did not suffice. */
export function reachFloor(
  floors: FloorNetwork,
  floor: number,
  missing: number,
  mostSolves: number,
): FloorPlan | 'none' | 'unknown' {
  const until = floors.solves + mostSolves;
  const stack: Node[] = [{ decisions: UNDECIDED, weights: new Float64Array(floors.problem.seats.length).fill(ONE) }];
  let rounds = ROUNDS_AT_FIRST;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (floors.solves >= until) return 'unknown';
    const found = lookAt(floors, node, floor, missing, rounds);
    rounds = ROUNDS_LATER;
    if (found === 'none') continue;
    if (isReached(floors, found.plan, floor)) return found.plan;
    for (const decisions of branchesOf(floors, node.decisions, found.plan, floor)) {
      stack.push({ decisions, weights: found.weights });
    }
  }
  return 'none';
}

function lookAt(floors: FloorNetwork, node: Node, floor: number, missing: number, rounds: number) {
  const decisions = banBelowFloor(floors, node.decisions, floor);
  const weights = node.weights.slice();
  const charge = new Float64Array(weights.length);
  let last: FloorPlan | undefined;
  for (let round = 0; round < rounds; round++) {
    for (let request = 0; request < weights.length; request++) charge[request] = (weights[request] as number) * floor;
    const plan = solveWeighed(floors, decisions, weights, charge);
    if (plan === undefined || plan.missing > missing) return 'none';
    last = plan;
    let sum = 0;
    let isReachedByAll = true;
    plan.totals.forEach((total, request) => {
      if (Number.isNaN(total)) return;
      sum += (weights[request] as number) * (total - floor);
      if (total < floor) {
        isReachedByAll = false;
        weights[request] = Math.ceil((weights[request] as number) * GROWTH);
      }
    });
    if (isReachedByAll) break;
    // A request that is always served has its floor charged by the plan itself.
    if (sum < 0 && plan.missing === missing) return 'none';
    if (weights.some((weight) => weight > MOST_WEIGHT)) lighten(weights);
  }
  return last === undefined ? 'none' : { plan: last, weights };
}

function lighten(weights: Float64Array): void {
  const most = weights.reduce((heaviest, weight) => Math.max(heaviest, weight), 0);
  for (let at = 0; at < weights.length; at++)
    weights[at] = Math.max(1, Math.floor(((weights[at] as number) * MOST_WEIGHT) / (2 * most)));
}

export function isReached({ problem }: FloorNetwork, plan: FloorPlan, floor: number): boolean {
  return !plan.totals.some((total) => total < floor) && findClashes(problem, plan.pairs, 1).length === 0;
}

/** One pair decided both ways: of a clash, else the weakest of the request that lacks most. The likelier one comes last. */
export function branchesOf(
  floors: FloorNetwork,
  { banned, forced }: Decisions,
  plan: FloorPlan,
  floor: number,
  lacking: (total: number, request: number) => number = (total) => floor - total,
): Decisions[] {
  const { problem } = floors;
  const isForced = new Set(forced);
  const [clash] = findClashes(problem, plan.pairs, 1);
  let pair = -1;
  for (const one of clash ?? []) {
    const index = indexOf(floors, one);
    if (!isForced.has(index)) pair = index;
  }
  if (clash === undefined) {
    let most = 0;
    plan.totals.forEach((total, request) => {
      const lack = Number.isNaN(total) ? 0 : lacking(total, request);
      if (lack <= most) return;
      const weakest = weakestOf(floors, plan, request, isForced);
      if (weakest < 0) return;
      most = lack;
      pair = weakest;
    });
  }
  // Whatever is still open, where the weights alone have not settled yet; with nothing open there is only this plan.
  if (pair < 0)
    pair =
      plan.pairs.map((one) => (one.locked ? -1 : indexOf(floors, one))).find((at) => at >= 0 && !isForced.has(at)) ??
      -1;
  if (pair < 0) return [];
  return [
    { banned, forced: [...forced, pair] },
    { banned: [...banned, pair], forced },
  ];
}

function weakestOf(floors: FloorNetwork, plan: FloorPlan, request: number, isForced: ReadonlySet<number>): number {
  let weakest = -1;
  for (const one of plan.pairs) {
    if (one.request !== request || one.locked) continue;
    const index = indexOf(floors, one);
    if (index < 0 || isForced.has(index)) continue;
    if (weakest < 0 || (floors.units[index] as number) < (floors.units[weakest] as number)) weakest = index;
  }
  return weakest;
}
