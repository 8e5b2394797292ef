// One look at all pairs, which tells what everybody after it needs to know of them: nothing but checking and reading
// forty thousand pairs several times over takes as long as solving them.
import type { ScoredPairs } from './problem.ts';

/** Beyond this sums of scores would no longer be exact numbers. */
export const MOST_SCORE = 1e12;

export interface PairSurvey {
  /** By request and then by advisor, each pair once, with indices and scores as they must be. */
  readonly isSoundAndInOrder: boolean;
  /** The lowest and the highest score, 0 among them; and whether all are whole numbers. */
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

export function surveyPairs(pairs: ScoredPairs, requests: number, advisors: number): PairSurvey {
  const { score } = pairs;
  let isWhole = true;
  let isNumber = true;
  let least = 0;
  let most = 0;
  for (let at = 0; at < score.length; at++) {
    const value = score[at] as number;
    if (value < least) least = value;
    if (value > most) most = value;
    if (Math.floor(value) === value) continue;
    isWhole = false;
    if (Number.isNaN(value)) isNumber = false;
  }
  const isSound = isNumber && least >= -MOST_SCORE && most <= MOST_SCORE && arePairsInOrder(pairs, requests, advisors);
  return { isSoundAndInOrder: isSound, least, most, isWhole };
}

/** Whether indices exist and ascend, which leaves no room for a repeated pair. */
function arePairsInOrder({ request, advisor, score }: ScoredPairs, requests: number, advisors: number): boolean {
  const count = request.length;
  if (advisor.length !== count || score.length !== count) return false;
  let row = -1;
  for (let at = 0; at < count; ) {
    const own = request[at] as number;
    if (!(own > row && own < requests && (own | 0) === own)) return false;
    let last = -1;
    for (; at < count && request[at] === own; at++) {
      const here = advisor[at] as number;
      if (here <= last || (here | 0) !== here) return false;
      last = here;
    }
    if (last >= advisors) return false;
    row = own;
  }
  return true;
}
