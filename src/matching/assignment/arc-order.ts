// Orders the arcs of a node by cost, a stretch at a time and only as far as a search looks.
// Most searches end among the cheapest arcs; sorting all of them would cost more than solving.
import type { FlowNetwork } from './flow-network.ts';

/** Arcs ordered at first; later stretches double what is ordered already. */
const FIRST_STRETCH = 16;

/** Up to here moving arcs one by one is quicker than a call to the engine's sort. */
const SHORT_STRETCH = 2 * FIRST_STRETCH;

/** Scratch for the sample that picks a pivot. */
const SAMPLE = new Float64Array(32);

/**
 * Puts the next cheapest arcs of `node` in order and returns where the ordered part ends now.
 * Only arcs that no search has looked at are moved, so arc numbers in use stay valid.
 */
export function orderMoreArcs(network: FlowNetwork, node: number): number {
  const { arcStart, orderedUntil } = network;
  const from = orderedUntil[node] as number;
  const end = arcStart[node + 1] as number;
  let until = from + Math.max(FIRST_STRETCH, from - (arcStart[node] as number));
  if (until + FIRST_STRETCH >= end) until = end;
  else bringCheapestForward(network, from, until, end);
  if (until - from <= SHORT_STRETCH) insertInOrder(network, from, until);
  else sortStretch(network, from, until);
  orderedUntil[node] = until;
  return until;
}

/** Partitions [from, end) so that no arc before `until` costs more than one behind it. */
function bringCheapestForward(network: FlowNetwork, from: number, until: number, end: number): void {
  const { arcCost } = network;
  let low = from;
  let high = end - 1;
  while (low < high) {
    const pivot = choosePivot(arcCost, low, until, high);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((arcCost[left] as number) < pivot) left++;
      while ((arcCost[right] as number) > pivot) right--;
      if (left <= right) swapArcs(network, left++, right--);
    }
    if (until <= right) high = right;
    else if (until >= left) low = left;
    else return;
  }
}

/**
 * A cost that divides [low, high] a little behind `until`: guessed from a sample where there are many,
 * so that one pass over them is enough.
 */
function choosePivot(arcCost: Float64Array, low: number, until: number, high: number): number {
  const span = high - low;
  if (span < 4 * SAMPLE.length) return arcCost[(low + high) >> 1] as number;
  const stride = span / SAMPLE.length;
  for (let i = 0; i < SAMPLE.length; i++) SAMPLE[i] = arcCost[low + Math.floor(i * stride)] as number;
  SAMPLE.sort();
  const place = Math.ceil((until - low) / stride) + 1;
  return SAMPLE[Math.min(place, SAMPLE.length - 2)] as number;
}

function swapArcs({ arcCost, arcHead, arcPair }: FlowNetwork, a: number, b: number): void {
  const cost = arcCost[a] as number;
  arcCost[a] = arcCost[b] as number;
  arcCost[b] = cost;
  const head = arcHead[a] as number;
  arcHead[a] = arcHead[b] as number;
  arcHead[b] = head;
  const pair = arcPair[a] as number;
  arcPair[a] = arcPair[b] as number;
  arcPair[b] = pair;
}

function insertInOrder({ arcCost, arcHead, arcPair }: FlowNetwork, from: number, until: number): void {
  for (let arc = from + 1; arc < until; arc++) {
    const cost = arcCost[arc] as number;
    const head = arcHead[arc] as number;
    const pair = arcPair[arc] as number;
    let at = arc;
    for (; at > from && (arcCost[at - 1] as number) > cost; at--) {
      arcCost[at] = arcCost[at - 1] as number;
      arcHead[at] = arcHead[at - 1] as number;
      arcPair[at] = arcPair[at - 1] as number;
    }
    arcCost[at] = cost;
    arcHead[at] = head;
    arcPair[at] = pair;
  }
}

/** Sorts costs as numbers that also carry the position; both together stay far below 2^53. */
function sortStretch({ arcCost, arcHead, arcPair }: FlowNetwork, from: number, until: number): void {
  const length = until - from;
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = (arcCost[from + i] as number) * length + i;
  keys.sort();
  const heads = arcHead.slice(from, until);
  const pairs = arcPair.slice(from, until);
  for (let i = 0; i < length; i++) {
    const key = keys[i] as number;
    const cost = Math.floor(key / length);
    const place = key - cost * length;
    arcCost[from + i] = cost;
    arcHead[from + i] = heads[place] as number;
    arcPair[from + i] = pairs[place] as number;
  }
}
