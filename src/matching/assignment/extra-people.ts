// How many more people a request could have if some advisors were opened to it: augmenting paths from them
// to free places, found by breadth first search on the solved network and undone afterwards.
import type { SolvedAssignment } from './assign.ts';
import { nodesWithFreePlaces } from './free-places.ts';
import { labelFor } from './problem-faults.ts';
import { freeArc, useArc } from './shortest-path.ts';

export interface ExtraPeopleOptions {
  /** Each of the advisors takes one request more than now. */
  readonly roomForAll: boolean;
  /** Two people of one label may come. */
  readonly repeatLabels: boolean;
}

export interface ExtraPeople {
  isFull(advisor: number): boolean;
  /** At most `limit` of `advisors` who could come to `request` while everybody else keeps as many people. */
  count(request: number, advisors: readonly number[], limit: number, options: ExtraPeopleOptions): number;
}

interface Move {
  readonly arc: number;
  readonly tail: number;
  readonly isUsed: boolean;
}

export function openExtraPeople({ problem, network }: SolvedAssignment): ExtraPeople {
  const { requests, advisors, nodes, arcStart, arcHead, used, slotStart, slotCount, slotArc, slotTail, room } = network;
  /** People who came through the opened pairs, for whom the network has no arc. */
  const extra = new Int32Array(advisors);
  const parentArc = new Int32Array(nodes);
  const parentNode = new Int32Array(nodes);
  const seen = new Int32Array(nodes);
  const leads = nodesWithFreePlaces(network);
  let searches = 0;

  const isFull = (advisor: number): boolean =>
    (slotCount[requests + advisor] as number) + (extra[advisor] as number) >= (room[advisor] as number);

  const isAdvisor = (node: number): boolean => node >= requests && node < requests + advisors;

  /** From an advisor to a free place, others moving on; the last node, or -1. */
  const findFreePlace = (advisor: number): number => {
    if (leads[requests + advisor] === 0) return -1;
    const search = ++searches;
    const queue = [requests + advisor];
    seen[requests + advisor] = search;
    const visit = (node: number, from: number, arc: number): void => {
      if (seen[node] === search || leads[node] === 0) return;
      seen[node] = search;
      parentArc[node] = arc;
      parentNode[node] = from;
      queue.push(node);
    };
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] as number;
      if (isAdvisor(node) && !isFull(node - requests)) return node;
      for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc++) {
        if (used[arc] === 0) visit(arcHead[arc] as number, node, arc);
      }
      const start = slotStart[node] as number;
      for (let slot = start; slot < start + (slotCount[node] as number); slot++) {
        visit(slotTail[slot] as number, node, slotArc[slot] as number);
      }
    }
    return -1;
  };

  const moveAlong = (from: number, to: number, moves: Move[]): void => {
    for (let node = to; node !== from; node = parentNode[node] as number) {
      const arc = parentArc[node] as number;
      const isUsed = arcHead[arc] === node;
      const tail = isUsed ? (parentNode[node] as number) : node;
      if (isUsed) useArc(network, arc, tail);
      else freeArc(network, arc);
      moves.push({ arc, tail, isUsed });
    }
  };

  const count: ExtraPeople['count'] = (request, candidates, limit, { roomForAll, repeatLabels }) => {
    const moves: Move[] = [];
    const came: number[] = [];
    const labels = new Set<number>();
    for (const advisor of candidates) {
      if (came.length === limit) break;
      const label = repeatLabels ? -1 : labelFor(problem, request, advisor);
      if (label >= 0 && labels.has(label)) continue;
      if (!roomForAll) {
        const place = findFreePlace(advisor);
        if (place < 0) continue;
        moveAlong(requests + advisor, place, moves);
      }
      extra[advisor] = (extra[advisor] as number) + 1;
      came.push(advisor);
      labels.add(label);
    }
    for (const advisor of came) extra[advisor] = (extra[advisor] as number) - 1;
    for (const { arc, tail, isUsed } of moves.reverse()) {
      if (isUsed) freeArc(network, arc);
      else useArc(network, arc, tail);
    }
    return came.length;
  };
  return { isFull, count };
}
