// What locks and rules leave: open seats, room and load of advisors, and the pairs still to be decided.

import { type HourNodes, isSameHour, openHourNodes } from './hour-nodes.ts';
import type { AssignmentProblem, PairList } from './problem.ts';
import { labelFor } from './problem-faults.ts';

export interface Places {
  /** Per request: seats that locks leave open, and locked ones. */
  readonly open: Int32Array;
  readonly lockedSeats: Int32Array;
  /** Per advisor: requests that flow may still bring (fixed), and the load the next one would meet (moves). */
  readonly room: Int32Array;
  readonly load: Int32Array;
  /** Per pair: the node its arc leaves (the request, or the node of one of its labels), -1 for no arc. */
  readonly pairTail: ArrayLike<number>;
  /** Whether the tails ascend. */
  readonly tailsAscend: boolean;
  /** Per label node, in order: the request it belongs to. */
  readonly labelOwner: readonly number[];
  /** Node of a (request, label), by `request label`. */
  readonly labelNodes: ReadonlyMap<string, number>;
  /** Undefined where no two requests of one advisor overlap. */
  readonly hours: HourNodes | undefined;
}

export function openPlaces(problem: AssignmentProblem): Places {
  const { seats, capacity, pairs, locked } = problem;
  const open = Int32Array.from(seats);
  const room = Int32Array.from(capacity);
  const load = problem.load === undefined ? new Int32Array(capacity.length) : Int32Array.from(problem.load);
  const lockedSeats = new Int32Array(seats.length);
  const lockedLabels = new Set<string>();
  for (let i = 0; i < (locked?.request.length ?? 0); i++) {
    const request = locked?.request[i] as number;
    const advisor = locked?.advisor[i] as number;
    open[request] = (open[request] as number) - 1;
    lockedSeats[request] = (lockedSeats[request] as number) + 1;
    room[advisor] = (room[advisor] as number) - 1;
    load[advisor] = (load[advisor] as number) + 1;
    const label = labelFor(problem, request, advisor);
    if (label >= 0) lockedLabels.add(`${request} ${label}`);
  }

  const labelOwner: number[] = [];
  const labelNodes = new Map<string, number>();
  const hasLabels = problem.groups !== undefined && problem.onePerGroup !== undefined;
  const nodeOfLabel = (request: number, advisor: number): number => {
    const label = labelFor(problem, request, advisor);
    if (label < 0) return request;
    const key = `${request} ${label}`;
    if (lockedLabels.has(key)) return -1;
    let node = labelNodes.get(key);
    if (node === undefined) {
      node = seats.length + capacity.length + labelOwner.length;
      labelNodes.set(key, node);
      labelOwner.push(request);
    }
    return node;
  };

  const barred = barredPairs(capacity.length, problem.forbidden, locked);
  const places = { open, lockedSeats, room, load, labelOwner, labelNodes };
  const isPlain = !hasLabels && barred === undefined && open.every((n) => n > 0) && room.every((n) => n > 0);
  if (isPlain)
    return { ...places, pairTail: pairs.request, tailsAscend: true, hours: openHourNodes(problem, pairs.request) };
  const isTaken = lockedHours(problem);
  const pairTail = new Int32Array(pairs.request.length);
  for (let pair = 0; pair < pairTail.length; pair++) {
    const request = pairs.request[pair] as number;
    const advisor = pairs.advisor[pair] as number;
    if ((open[request] as number) <= 0 || (room[advisor] as number) <= 0) pairTail[pair] = -1;
    else if (barred?.has(request * capacity.length + advisor)) pairTail[pair] = -1;
    else if (isTaken(request, advisor)) pairTail[pair] = -1;
    else pairTail[pair] = hasLabels ? nodeOfLabel(request, advisor) : request;
  }
  return { ...places, pairTail, tailsAscend: false, hours: openHourNodes(problem, pairTail) };
}

/** Whether somebody is fixed elsewhere at that hour. */
function lockedHours(problem: AssignmentProblem): (request: number, advisor: number) => boolean {
  const { locked, hours } = problem;
  const taken = new Map<number, number[]>();
  for (let i = 0; hours !== undefined && i < (locked?.request.length ?? 0); i++) {
    const advisor = locked?.advisor[i] as number;
    taken.set(advisor, [...(taken.get(advisor) ?? []), locked?.request[i] as number]);
  }
  return (request, advisor) => taken.get(advisor)?.some((other) => isSameHour(problem, request, other)) ?? false;
}

/** Forbidden and locked pairs, as request * advisors + advisor; undefined when there are none. */
function barredPairs(advisors: number, ...lists: readonly (PairList | undefined)[]): Set<number> | undefined {
  const barred = new Set<number>();
  for (const list of lists) {
    for (let i = 0; i < (list?.request.length ?? 0); i++) {
      barred.add((list?.request[i] as number) * advisors + (list?.advisor[i] as number));
    }
  }
  return barred.size > 0 ? barred : undefined;
}
