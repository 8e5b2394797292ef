// Lays the pairs of a problem out as arcs. Where a node has many, the cheap ones are laid from the front and the others
// from the back: the first that a search puts in order are then found already.
import { guessPivot, MANY } from './arc-order.ts';
import { costOf } from './integer-scores.ts';
import type { Places } from './open-places.ts';
import type { AssignmentProblem } from './problem.ts';

export interface Arcs {
  /** 0 for whole scores that count as they are. */
  readonly scale: number;
  readonly arcStart: Int32Array;
  /** Per node: where its next arc goes. */
  readonly next: Int32Array;
  readonly arcHead: Int32Array;
  readonly arcCost: Float64Array;
  readonly arcPair: Int32Array;
  readonly dividedAt: Int32Array;
}

/** Where the pairs of one tail end, which mostly come together. */
export function endOfRun({ pairTail, tailsAscend }: Places, from: number): number {
  const tail = pairTail[from];
  let end = from + 1;
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

export function layPairs(problem: AssignmentProblem, places: Places, arcs: Arcs): void {
  const { arcStart, dividedAt } = arcs;
  const { pairTail } = places;
  for (let from = 0, pair = 0; from < pairTail.length; from = pair) {
    const tail = pairTail[from] as number;
    pair = endOfRun(places, from);
    if (tail < 0) continue;
    const isAll = pair - from === (arcStart[tail + 1] as number) - (arcStart[tail] as number);
    const divided = layRun(problem, places, arcs, tail, from, pair, isAll && pair - from >= MANY);
    if (isAll) dividedAt[tail] = divided;
  }
}

/** The pairs from `from` to `until`, all with one tail; returns where the cheap ones end. */
function layRun(
  { pairs, seats, capacity }: AssignmentProblem,
  { hours, labelOwner }: Places,
  { scale, next, arcStart, arcHead, arcCost, arcPair }: Arcs,
  tail: number,
  from: number,
  until: number,
  isDivided: boolean,
): number {
  const { advisor, score } = pairs;
  const requests = seats.length;
  const firstHour = requests + capacity.length + labelOwner.length;
  const hourOf = hours?.nodeOf;
  const pivot = isDivided ? 0 - guessPivot(score, -1, from, until) : Number.NEGATIVE_INFINITY;
  let front = next[tail] as number;
  let back = (arcStart[tail + 1] as number) - 1;
  for (let pair = from; pair < until; pair++) {
    const value = score[pair] as number;
    const arc = value >= pivot ? front++ : back--;
    const hour = hourOf === undefined ? -1 : (hourOf[pair] as number);
    arcHead[arc] = hour < 0 ? requests + (advisor[pair] as number) : firstHour + hour;
    arcCost[arc] = scale === 0 ? 0 - value : costOf(value, scale);
    arcPair[arc] = pair;
  }
  next[tail] = front;
  return front;
}
