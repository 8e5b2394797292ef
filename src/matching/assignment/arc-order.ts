// Orders the arcs of a node by cost, a stretch at a time and only as far as a search looks.
// Most searches end among the cheapest arcs; sorting all of them would cost more than solving.
import type { FlowNetwork } from './flow-network.ts';

/** About so many arcs are ordered at first; later stretches double what is ordered already. */
const FIRST_STRETCH = 12;

/** Up to here moving arcs one by one is quicker than a call to the engine's sort. */
const SHORT_STRETCH = 5 * FIRST_STRETCH;

/** Scratch for the sample that picks a pivot. */
const SAMPLE = new Float64Array(16);

/** From so many arcs on a sample is worth taking. */
export const MANY = 4 * SAMPLE.length;

/**
 * Puts the next cheapest arcs of `node` in order and returns where the ordered part ends now.
 * Only arcs that no search has looked at are moved, so arc numbers in use stay valid.
 */
export function orderMoreArcs(network: FlowNetwork, node: number): number {
  const { arcStart, orderedUntil, dividedAt } = network;
  const from = orderedUntil[node] as number;
  const end = arcStart[node + 1] as number;
  const wanted = Math.max(FIRST_STRETCH, from - (arcStart[node] as number));
  const divided = dividedAt[node] as number;
  let until = end;
  if (divided >= from + (FIRST_STRETCH >> 1) && divided <= from + 2 * wanted) until = divided;
  else if (from + 2 * wanted < end) until = bringCheapestForward(network, from, wanted, end);
  if (until - from <= SHORT_STRETCH) insertInOrder(network, from, until);
  else sortStretch(network, from, until);
  orderedUntil[node] = until;
  return until;
}

/**
 * Divides [from, end) so that no arc before the place returned costs more than one behind it. Half as many arcs as
 * wanted are enough, and twice as many are welcome: an exact number would take several times as long to find.
 */
function bringCheapestForward(network: FlowNetwork, from: number, wanted: number, end: number): number {
  const { arcCost } = network;
  const until = from + wanted;
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
    // What stands between the two costs as much as the pivot.
    if (right >= until) {
      if (right < until + wanted) return right + 1;
      high = right;
    } else if (left <= until) {
      if (left >= until - (wanted >> 1)) return left;
      low = left;
    } else return until;
  }
  return until;
}

/** A cost that divides [low, high] a little behind `until`: guessed from a sample where there are many. */
function choosePivot(arcCost: Float64Array, low: number, until: number, high: number): number {
  if (high - low < MANY) return arcCost[(low + high) >> 1] as number;
  return guessPivot(arcCost, 1, low, high + 1, until - low);
}

/** About `wanted` of the values from `low` to `high`, times `sign`, are no greater than this. */
export function guessPivot(
  values: ArrayLike<number>,
  sign: 1 | -1,
  low: number,
  high: number,
  wanted = FIRST_STRETCH,
): number {
  const stride = (high - low) / SAMPLE.length;
  for (let i = 0; i < SAMPLE.length; i++) {
    const value = (values[low + Math.floor(i * stride)] as number) * sign;
    let at = i;
    for (; at > 0 && (SAMPLE[at - 1] as number) > value; at--) SAMPLE[at] = SAMPLE[at - 1] as number;
    SAMPLE[at] = value;
  }
  return SAMPLE[Math.min(Math.ceil(wanted / stride), SAMPLE.length - 2)] as number;
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
