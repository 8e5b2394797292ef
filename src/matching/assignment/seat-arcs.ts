// Puts a unit of flow on an arc and takes it off again; the slots of the arc's head are kept in step.
import type { FlowNetwork } from './flow-network.ts';

export function useArc(network: FlowNetwork, arc: number, tail: number): void {
  const { used, slotArc, slotTail, slotStart, slotCount, arcHead } = network;
  const head = arcHead[arc] as number;
  used[arc] = 1;
  const count = slotCount[head] as number;
  const slot = (slotStart[head] as number) + count;
  slotArc[slot] = arc;
  slotTail[slot] = tail;
  slotCount[head] = count + 1;
}

export function freeArc(network: FlowNetwork, arc: number): void {
  const { used, slotArc, slotTail, slotStart, slotCount, arcHead } = network;
  const head = arcHead[arc] as number;
  used[arc] = 0;
  const last = (slotStart[head] as number) + (slotCount[head] as number) - 1;
  let slot = last;
  while (slotArc[slot] !== arc) slot--;
  slotArc[slot] = slotArc[last] as number;
  slotTail[slot] = slotTail[last] as number;
  slotCount[head] = (slotCount[head] as number) - 1;
}
