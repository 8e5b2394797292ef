// Which nodes of a solved network still lead to a free place: computed once, backwards from the free places.
// Where seats are short hardly any does, which spares looking in vain from every candidate.
import type { FlowNetwork } from './flow-network.ts';

/** 1 for a node from which some rearrangement reaches an advisor with room, giving nobody fewer people. */
export function nodesWithFreePlaces(network: FlowNetwork): Uint8Array {
  const { requests, advisors, nodes, arcStart, arcHead, used, slotStart, slotCount, slotTail, room } = network;
  const start = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcHead.length; arc++) {
    const after = (arcHead[arc] as number) + 1;
    if (used[arc] === 0) start[after] = (start[after] as number) + 1;
  }
  // Flow can be taken back: a node that receives it leads on to where it comes from.
  for (let head = 0; head < nodes; head++) {
    for (let slot = slotStart[head] as number; slot < slotEnd(network, head); slot++) {
      const after = (slotTail[slot] as number) + 1;
      start[after] = (start[after] as number) + 1;
    }
  }
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const from = new Int32Array(start[nodes] as number);
  const next = start.slice(0, nodes);
  const add = (node: number, source: number): void => {
    const at = next[node] as number;
    from[at] = source;
    next[node] = at + 1;
  };
  for (let tail = 0; tail < nodes; tail++) {
    for (let arc = arcStart[tail] as number; arc < (arcStart[tail + 1] as number); arc++) {
      if (used[arc] === 0) add(arcHead[arc] as number, tail);
    }
    for (let slot = slotStart[tail] as number; slot < slotEnd(network, tail); slot++)
      add(slotTail[slot] as number, tail);
  }

  const leads = new Uint8Array(nodes);
  const queue: number[] = [];
  const mark = (node: number): void => {
    if (leads[node] === 1) return;
    leads[node] = 1;
    queue.push(node);
  };
  for (let node = requests; node < requests + advisors; node++) {
    if ((slotCount[node] as number) < (room[node - requests] as number)) mark(node);
  }
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as number;
    for (let i = start[node] as number; i < (start[node + 1] as number); i++) mark(from[i] as number);
  }
  return leads;
}

const slotEnd = ({ slotStart, slotCount }: FlowNetwork, node: number): number =>
  (slotStart[node] as number) + (slotCount[node] as number);
