// Lays the pairs of a problem out as arcs. Where a node has many, only the cheap ones are laid at first:
// most solutions never look at the others.
import type { FlowNetwork } from './flow-network.ts';
import { guessPivot, MANY } from './guess-pivot.ts';
import { costOf } from './integer-scores.ts';
import type { Places } from './open-places.ts';

export type Arcs = Pick<
  FlowNetwork,
  | 'pairs'
  | 'pairTail'
  | 'tailsAscend'
  | 'hours'
  | 'requests'
  | 'firstHour'
  | 'scale'
  | 'arcStart'
  | 'laidUntil'
  | 'leastLaid'
  | 'firstPair'
  | 'arcHead'
  | 'arcCost'
  | 'arcPair'
>;

/** Where the pairs of one tail end, which mostly come together; `length` is how many the last one had. */
export function endOfRun(
  { pairTail, tailsAscend }: Pick<Places, 'pairTail' | 'tailsAscend'>,
  from: number,
  length: number,
): number {
  const tail = pairTail[from];
  let end = from + 1;
  if (tailsAscend && length > 0 && pairTail[from + length - 1] === tail) end = from + length;
  // In leaps that double, then ever shorter ones.
  if (tailsAscend)
    for (let step = 1; step > 0; ) {
      if (pairTail[end + step - 1] === tail) {
        end += step;
        step *= 2;
      } else step >>= 1;
    }
  while (end < pairTail.length && pairTail[end] === tail) end++;
  return end;
}

/** `next` says where the next arc of each node goes. */
export function layPairs(arcs: Arcs, next: Int32Array): void {
  const { pairTail, arcStart, laidUntil, leastLaid, firstPair } = arcs;
  for (let from = 0, until = 0, length = 0; from < pairTail.length; from = until) {
    const tail = pairTail[from] as number;
    until = endOfRun(arcs, from, length);
    length = until - from;
    if (tail < 0) continue;
    const isAll = length === (arcStart[tail + 1] as number) - (arcStart[tail] as number);
    const isMany = isAll && length >= MANY;
    const least = isMany ? 0 - guessPivot(arcs.pairs.score, -1, from, until) : Number.NEGATIVE_INFINITY;
    firstPair[tail] = from;
    leastLaid[tail] = least;
    next[tail] = layRun(arcs, next[tail] as number, from, until, least, Number.POSITIVE_INFINITY);
    laidUntil[tail] = next[tail] as number;
  }
}

/** Lays more pairs of the node, the cheapest first: about three times as many as are laid, at last all of them. */
export function layMore(arcs: Arcs, node: number): void {
  const { arcStart, laidUntil, firstPair } = arcs;
  const start = arcStart[node] as number;
  const from = firstPair[node] as number;
  const count = (arcStart[node + 1] as number) - start;
  const before = laidUntil[node] as number;
  const wanted = 4 * (before - start);
  if (2 * wanted < count) layDownTo(arcs, node, 0 - guessPivot(arcs.pairs.score, -1, from, from + count, wanted));
  if (laidUntil[node] === before) layRest(arcs, node);
}

/** Lays all pairs of the node. */
export function layRest(arcs: Arcs, node: number): void {
  layDownTo(arcs, node, Number.NEGATIVE_INFINITY);
}

/** Lays those that score at least `least`. */
function layDownTo(arcs: Arcs, node: number, least: number): void {
  const { arcStart, laidUntil, leastLaid, firstPair } = arcs;
  const from = firstPair[node] as number;
  const until = from + (arcStart[node + 1] as number) - (arcStart[node] as number);
  if (laidUntil[node] === arcStart[node + 1]) return;
  laidUntil[node] = layRun(arcs, laidUntil[node] as number, from, until, least, leastLaid[node] as number);
  leastLaid[node] = least;
}

/** Lays those pairs from `from` to `until` that score at least `least` and less than `below`; returns where they end. */
function layRun(arcs: Arcs, start: number, from: number, until: number, least: number, below: number): number {
  const { hours, requests, firstHour, scale, arcHead, arcCost, arcPair } = arcs;
  const { advisor, score } = arcs.pairs;
  const hourOf = hours?.nodeOf;
  let arc = start;
  for (let pair = from; pair < until; pair++) {
    const value = score[pair] as number;
    if (value < least || value >= below) continue;
    const hour = hourOf === undefined ? -1 : (hourOf[pair] as number);
    arcHead[arc] = hour < 0 ? requests + (advisor[pair] as number) : firstHour + hour;
    arcCost[arc] = costOf(value, scale);
    arcPair[arc++] = pair;
  }
  return arc;
}
