// One network solved again and again with some pairs decided beforehand: banned ones, and ones that must be.
// What the branching searches share; a network that was opened once is only set back, never built again.
import { orderMoreArcs } from './arc-order.ts';
import { fillSeats } from './fill-seats.ts';
import type { FlowNetwork } from './flow-network.ts';
import { isSameHour } from './hour-nodes.ts';
import { type AssignmentProblem, MOST_SEATS, type ProposedPair } from './problem.ts';
import { labelFor } from './problem-faults.ts';
import { pairAt, readPairs } from './read-assignment.ts';
import { openSearchSpace, type SearchSpace } from './shortest-path.ts';

/** Indices of listed pairs. */
export interface Decisions {
  readonly banned: readonly number[];
  readonly forced: readonly number[];
}

export const UNDECIDED: Decisions = { banned: [], forced: [] };

export interface DecidedNetwork {
  readonly problem: AssignmentProblem;
  readonly network: FlowNetwork;
  readonly space: SearchSpace;
  readonly first: Pick<FlowNetwork, 'open' | 'room' | 'load' | 'leaveCost' | 'potential'>;
  /** Pairs of each request: positions `pairStart[r]` to `pairStart[r + 1]`. */
  readonly pairStart: Int32Array;
  solves: number;
}

/** Arcs marked so carry no flow and may not. */
const BANNED = 2;

/** `problem` has its pairs in order. */
export function openDecidedNetwork(problem: AssignmentProblem, network: FlowNetwork): DecidedNetwork {
  const { open, room, load, leaveCost, potential } = network;
  const { request } = problem.pairs;
  const pairStart = new Int32Array(problem.seats.length + 1);
  for (let pair = 0; pair < request.length; pair++) {
    const after = (request[pair] as number) + 1;
    pairStart[after] = (pairStart[after] as number) + 1;
  }
  for (let row = 0; row < problem.seats.length; row++)
    pairStart[row + 1] = (pairStart[row + 1] as number) + (pairStart[row] as number);
  return {
    problem,
    network,
    space: openSearchSpace(network.nodes),
    first: {
      open: open.slice(),
      room: room.slice(),
      load: load.slice(),
      leaveCost: leaveCost.slice(),
      potential: potential.slice(),
    },
    pairStart,
    solves: 0,
  };
}

/** Sets the network back to where nobody is seated. */
export function reset({ network, first }: DecidedNetwork): void {
  network.used.fill(0);
  network.slotCount.fill(0);
  network.filled.fill(0);
  network.open.set(first.open);
  network.room.set(first.room);
  network.load.set(first.load);
  network.leaveCost.set(first.leaveCost);
  network.potential.set(first.potential);
}

/** The best plan under the decisions; false when they contradict themselves. The network holds it afterwards. */
export function solveDecided(decided: DecidedNetwork, decisions: Decisions): boolean {
  reset(decided);
  if (!decide(decided, decisions)) return false;
  decided.solves++;
  fillSeats(decided.network, decided.space);
  return true;
}

/** Listed pairs of the plan that the network holds, forced ones included, then locked ones. */
export function pairsOf({ problem, network }: DecidedNetwork, { forced }: Decisions): ProposedPair[] {
  return [...readPairs(problem, network), ...forced.map((pair) => pairAt(problem, pair))];
}

export function decide(decided: DecidedNetwork, { banned, forced }: Decisions): boolean {
  const barred = new Set(banned);
  for (const pair of forced) {
    if (barred.has(pair) || !force(decided, pair, forced)) return false;
  }
  for (const pair of barred) ban(decided, pair);
  return true;
}

/** A forced pair takes its seat and its place, and keeps out whoever would come at its hour or with its label. */
function force(decided: DecidedNetwork, pair: number, forced: readonly number[]): boolean {
  const { problem, network } = decided;
  const { pairs } = problem;
  const request = pairs.request[pair] as number;
  const advisor = pairs.advisor[pair] as number;
  if ((network.open[request] as number) === 0 || (network.room[advisor] as number) === 0) return false;
  if ((network.pairTail[pair] as number) < 0) return false;
  network.open[request] = (network.open[request] as number) - 1;
  network.room[advisor] = (network.room[advisor] as number) - 1;
  network.load[advisor] = (network.load[advisor] as number) + 1;
  network.potential[network.requests + advisor] = network.loadCost * (network.load[advisor] as number);
  const costs = request * MOST_SEATS;
  network.leaveCost.copyWithin(costs, costs + 1, costs + MOST_SEATS);
  ban(decided, pair);
  if ((network.room[advisor] as number) === 0) banWhere(decided, (other) => pairs.advisor[other] === advisor);
  if ((network.open[request] as number) === 0) banRequest(decided, request);
  const label = labelFor(problem, request, advisor);
  if (label >= 0) {
    for (
      let other = decided.pairStart[request] as number;
      other < (decided.pairStart[request + 1] as number);
      other++
    ) {
      if (other === pair || labelFor(problem, request, pairs.advisor[other] as number) !== label) continue;
      if (forced.includes(other)) return false;
      ban(decided, other);
    }
  }
  if (problem.hours === undefined) return true;
  const clashes = (other: number): boolean =>
    other !== pair && pairs.advisor[other] === advisor && isSameHour(problem, request, pairs.request[other] as number);
  if (forced.some(clashes)) return false;
  banWhere(decided, clashes);
  return true;
}

function banRequest(decided: DecidedNetwork, request: number): void {
  for (let pair = decided.pairStart[request] as number; pair < (decided.pairStart[request + 1] as number); pair++)
    ban(decided, pair);
}

function banWhere(decided: DecidedNetwork, isBanned: (pair: number) => boolean): void {
  for (let pair = 0; pair < decided.problem.pairs.request.length; pair++) if (isBanned(pair)) ban(decided, pair);
}

/** Arcs are put in order first: one that is banned may not be moved afterwards. */
export function ban({ network }: DecidedNetwork, pair: number): void {
  const { arcStart, orderedUntil, arcPair, used, pairTail } = network;
  const tail = pairTail[pair] as number;
  if (tail < 0) return;
  const end = arcStart[tail + 1] as number;
  while ((orderedUntil[tail] as number) < end) orderMoreArcs(network, tail);
  for (let arc = arcStart[tail] as number; arc < end; arc++) {
    if (arcPair[arc] === pair) used[arc] = BANNED;
  }
}
