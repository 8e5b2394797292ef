// Two requests of one advisor at the same hour, where the hour nodes do not see it: one of them has to give way.
// Branch and bound with the flow as bound: best plan first, so that the first one without a clash is the best of all.
import { type DecidedNetwork, type Decisions, pairsOf, solveDecided, UNDECIDED } from './decisions.ts';
import { isSameHour } from './hour-nodes.ts';
import { isBetterValue, type PlanValue, planValue } from './plan-value.ts';
import type { AssignmentProblem, ProposedPair } from './problem.ts';

/** Work, not time, is limited, so that a slow machine gives the same plan: arcs looked at in all solutions together. */
const MOST_WORK = 4e6;
const LEAST_SOLVES = 24;

interface Branch {
  readonly decisions: Decisions;
  readonly value: PlanValue;
  readonly clash: readonly [ProposedPair, ProposedPair] | undefined;
}

export interface BranchedPlan {
  /** The pairs that are banned in the plan that the network holds now. */
  readonly decisions: Decisions;
  /** Whether no plan is better. */
  readonly proven: boolean;
}

/** `decided` holds the best plan without regard to clashes; afterwards it holds the best one found without any. */
export function branchOnHours(decided: DecidedNetwork): BranchedPlan {
  const { problem, network } = decided;
  const most = decided.solves + Math.max(LEAST_SOLVES, Math.floor(MOST_WORK / (network.arcHead.length + 1)));
  const evaluate = (decisions: Decisions): Branch => {
    const pairs = pairsOf(decided, decisions);
    return { decisions, value: planValue(network), clash: findClash(problem, pairs) };
  };
  const root = evaluate(UNDECIDED);
  if (root.clash === undefined) return { decisions: UNDECIDED, proven: true };
  const open: Branch[] = [root];
  const seen = new Set<string>();
  for (;;) {
    const branch = takeBest(open);
    if (branch === undefined) return { decisions: giveWay(decided), proven: false };
    const { clash } = branch;
    if (clash === undefined) {
      solveDecided(decided, branch.decisions);
      return { decisions: branch.decisions, proven: true };
    }
    if (decided.solves >= most) return { decisions: giveWay(decided), proven: false };
    // Either the one pair is not in the plan, or it is, and nothing that runs at its hour is.
    const [one, other] = clash;
    for (const banned of [[indexOf(decided, one)], clashingWith(decided, one, other)]) {
      const decisions = { banned: [...branch.decisions.banned, ...banned].sort((a, b) => a - b), forced: [] };
      const key = decisions.banned.join();
      if (seen.has(key)) continue;
      seen.add(key);
      solveDecided(decided, decisions);
      open.push(evaluate(decisions));
    }
  }
}

/** Beyond the limit: from every clash the pair with fewer points goes, until there is none. It always ends: pairs run out. */
function giveWay(decided: DecidedNetwork): Decisions {
  const { problem } = decided;
  const banned = new Set<number>();
  for (;;) {
    const decisions = { banned: [...banned].sort((a, b) => a - b), forced: [] };
    solveDecided(decided, decisions);
    const clashes = findClashes(problem, pairsOf(decided, decisions), Number.POSITIVE_INFINITY);
    if (clashes.length === 0) return decisions;
    for (const [one, other] of clashes) {
      banned.add(indexOf(decided, one.score < other.score ? one : other));
    }
  }
}

function takeBest(open: Branch[]): Branch | undefined {
  let best = -1;
  for (let at = 0; at < open.length; at++) {
    const value = open[at]?.value;
    const known = open[best]?.value;
    if (value && (known === undefined || isBetterValue(value, known))) best = at;
  }
  return best < 0 ? undefined : open.splice(best, 1)[0];
}

function findClash(problem: AssignmentProblem, pairs: readonly ProposedPair[]) {
  return findClashes(problem, pairs, 1)[0];
}

/** Pairs of one advisor at the same hour; fixed ones are not looked at: they stand. */
export function findClashes(
  problem: AssignmentProblem,
  pairs: readonly ProposedPair[],
  most: number,
): (readonly [ProposedPair, ProposedPair])[] {
  const clashes: (readonly [ProposedPair, ProposedPair])[] = [];
  const own = new Map<number, ProposedPair[]>();
  const sorted = pairs.filter(({ locked }) => !locked).sort((a, b) => a.advisor - b.advisor || a.request - b.request);
  for (const pair of sorted) {
    const others = own.get(pair.advisor) ?? [];
    for (const other of others) {
      if (!isSameHour(problem, pair.request, other.request)) continue;
      clashes.push([other, pair]);
      if (clashes.length >= most) return clashes;
    }
    own.set(pair.advisor, [...others, pair]);
  }
  return clashes;
}

/** Listed pairs of the advisor at the hour of `one`, the other one of the clash among them. */
function clashingWith(decided: DecidedNetwork, one: ProposedPair, other: ProposedPair): number[] {
  const { problem } = decided;
  const found: number[] = [];
  for (let request = 0; request < problem.seats.length; request++) {
    if (request === one.request || !isSameHour(problem, request, one.request)) continue;
    const pair = indexOf(decided, { ...other, request });
    if (pair >= 0) found.push(pair);
  }
  return found;
}

/** Index of a listed pair; pairs are in order. */
export function indexOf({ problem, pairStart }: DecidedNetwork, { request, advisor }: ProposedPair): number {
  let low = pairStart[request] as number;
  let high = (pairStart[request + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = problem.pairs.advisor[middle] as number;
    if (here === advisor) return middle;
    if (here < advisor) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
