// The best total among the plans that reach a floor: branch and bound again. The multipliers of the floors are moved
// by subgradients; what the relaxed plan is worth bounds every plan, and is reached where no multiplier is wasted.
import { type Decisions, UNDECIDED } from './decisions.ts';
import { banBelowFloor } from './floor-bans.ts';
import { type FloorNetwork, type FloorPlan, MOST_WEIGHT, ONE, solveWeighed } from './floor-network.ts';
import { branchesOf, isReached } from './floor-search.ts';

const ROUNDS_AT_FIRST = 80;
const ROUNDS_LATER = 12;

interface Node {
  readonly decisions: Decisions;
  /** Parts of one by which a request's scores weigh more, per request. */
  readonly extra: Float64Array;
  /** No plan below this node is worth more. */
  readonly bound: number;
}

/** `plan` reaches the floor already; the answer is at least as good, and proven to be the best unless work ran out. */
export function bestTotal(
  floors: FloorNetwork,
  start: FloorPlan,
  floor: number,
  mostSolves: number,
): { readonly plan: FloorPlan; readonly proven: boolean } {
  const until = floors.solves + mostSolves;
  let best = start;
  const offer = (plan: FloorPlan): void => {
    if (plan.net > best.net && isReached(floors, plan, floor)) best = plan;
  };
  const none = new Float64Array(floors.problem.seats.length);
  const open: Node[] = [{ decisions: UNDECIDED, extra: none, bound: Number.POSITIVE_INFINITY }];
  let rounds = ROUNDS_AT_FIRST;
  for (let node = takeBest(open); node !== undefined; node = takeBest(open)) {
    if (node.bound <= best.net) continue;
    if (floors.solves >= until) return { plan: best, proven: false };
    const looked = lookAt(floors, node, floor, start.missing, rounds, () => best.net, offer);
    rounds = ROUNDS_LATER;
    if (looked === undefined || looked.bound <= best.net) continue;
    const { plan, extra, bound } = looked;
    // Below the floor first; else where a multiplier pays for more than the floor.
    const wasted = (total: number, request: number) =>
      total < floor ? (floor - total) * MOST_WEIGHT : (extra[request] as number) * (total - floor);
    for (const decisions of branchesOf(floors, node.decisions, plan, floor, wasted))
      open.push({ decisions, extra, bound });
  }
  return { plan: best, proven: true };
}

function lookAt(
  floors: FloorNetwork,
  node: Node,
  floor: number,
  missing: number,
  rounds: number,
  known: () => number,
  offer: (plan: FloorPlan) => void,
): { readonly plan: FloorPlan; readonly extra: Float64Array; readonly bound: number } | undefined {
  const decisions = banBelowFloor(floors, node.decisions, floor);
  const exact = node.extra.slice();
  const extra = node.extra.slice();
  const weights = new Float64Array(extra.length);
  const charge = new Float64Array(extra.length);
  let found: { plan: FloorPlan; extra: Float64Array; bound: number } | undefined;
  let pace = 1;
  for (let round = 0; round < rounds; round++) {
    for (let request = 0; request < extra.length; request++) {
      weights[request] = ONE + (extra[request] as number);
      charge[request] = (extra[request] as number) * floor;
    }
    const plan = solveWeighed(floors, decisions, weights, charge);
    if (plan === undefined || plan.missing > missing) return undefined;
    offer(plan);
    let value = plan.net * ONE;
    let size = 0;
    plan.totals.forEach((total, request) => {
      if (Number.isNaN(total)) return;
      value += (extra[request] as number) * (total - floor);
      if (total < floor || (extra[request] as number) > 0) size += (total - floor) ** 2;
    });
    // A plan that covers more than can be has a clash of hours: its points bound nothing.
    const bound = plan.missing < missing ? node.bound : Math.min(node.bound, Math.floor(value / ONE));
    if (found === undefined || bound < found.bound) found = { plan, extra: extra.slice(), bound };
    else pace *= 0.8;
    if (found.bound <= known() || size === 0) break;
    const step = (pace * Math.max(ONE, value - known() * ONE)) / size;
    for (let request = 0; request < extra.length; request++) {
      const total = plan.totals[request] as number;
      if (Number.isNaN(total)) continue;
      exact[request] = Math.min(MOST_WEIGHT - ONE, Math.max(0, (exact[request] as number) + step * (floor - total)));
      extra[request] = Math.round(exact[request] as number);
    }
  }
  return found;
}

function takeBest(open: Node[]): Node | undefined {
  let best = 0;
  for (let at = 1; at < open.length; at++) if ((open[at] as Node).bound > (open[best] as Node).bound) best = at;
  return open.splice(best, 1)[0];
}
