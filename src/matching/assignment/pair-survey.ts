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

export function surveyPairs({ request, advisor, score }: ScoredPairs, requests: number, advisors: number): PairSurvey {
  const count = score.length;
  let isSound = request.length === count && advisor.length === count;
  let isWhole = true;
  let least = 0;
  let most = 0;
  let row = -1;
  let last = -1;
  // Indices that ascend leave no room for a repeated pair.
  for (let at = 0; at < count; at++) {
    const own = request[at] as number;
    const here = advisor[at] as number;
    const value = score[at] as number;
    if (own !== row) {
      if (!(own > row && own < requests && (own | 0) === own) || last >= advisors) isSound = false;
      row = own;
      last = -1;
    }
    if (here <= last || (here | 0) !== here) isSound = false;
    last = here;
    if (value < least) least = value;
    else if (value > most) most = value;
    if (Math.floor(value) === value) continue;
    isWhole = false;
    if (Number.isNaN(value)) isSound = false;
  }
  isSound &&= last < advisors && least >= -MOST_SCORE && most <= MOST_SCORE;
  return { isSoundAndInOrder: isSound, least, most, isWhole };
}
