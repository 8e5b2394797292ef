// Orders the arcs of a node by cost, a stretch at a time and only as far as a search looks.
// Most searches end among the cheapest arcs; sorting all of them would cost more than solving.
import type { FlowNetwork } from './flow-network.ts';
import { FIRST_STRETCH, guessPivot, MANY } from './guess-pivot.ts';
import { costOf } from './integer-scores.ts';
import { layMore } from './lay-pairs.ts';

/** Up to here moving arcs one by one is quicker than a call to the engine's sort. */
const SHORT_STRETCH = 5 * FIRST_STRETCH;

/** So often searches look at the arcs behind those in order as they lie: ordering them takes about as long. */
const MOST_LOOKS = 8;

/**
 * Puts the next cheapest arcs of `node` in order and returns where the ordered part ends now.
 * Arcs are moved: none of those may be in use.
 */
export function orderMoreArcs(network: FlowNetwork, node: number): number {
  const { arcStart, orderedUntil, laidUntil } = network;
  const from = orderedUntil[node] as number;
  const wanted = Math.max(FIRST_STRETCH, from - (arcStart[node] as number));
  if ((laidUntil[node] as number) < from + (FIRST_STRETCH >> 1)) layMore(network, node);
  const end = laidUntil[node] as number;
  let until = end;
  if (from + 2 * wanted < end) until = bringCheapestForward(network, from, wanted, end);
  if (until - from <= SHORT_STRETCH) insertInOrder(network, from, until);
  else sortStretch(network, from, until);
  orderedUntil[node] = until;
  return until;
}

/**
 * Where the arcs end that a search may look at next, from `from` on: in order, or, while that is cheaper, as they lie.
 * Returns `from` where none that is left costs less than `limit`.
 */
export function lookFurther(network: FlowNetwork, node: number, from: number, limit: number): number {
  const { orderedUntil, laidUntil, leastLaid, scale, looks } = network;
  if (from === laidUntil[node]) {
    if (costOf(leastLaid[node] as number, scale) >= limit) return from;
    layMore(network, node);
  }
  const end = laidUntil[node] as number;
  if (from > (orderedUntil[node] as number)) return end;
  if ((looks[node] as number) >= MOST_LOOKS && !isUsed(network, from, end)) return orderMoreArcs(network, node);
  looks[node] = (looks[node] as number) + 1;
  return end;
}

/** Whether one of these arcs carries flow, or may not. */
function isUsed({ used }: FlowNetwork, from: number, until: number): boolean {
  for (let arc = from; arc < until; arc++) if (used[arc] !== 0) return true;
  return false;
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
