// Chooses the whole-number unit in which scores are compared, so that sums are exact and ties are ties.
// Coverage is worth more than all scores together; both must fit into the 53 bits of a number.
import type { PairSurvey } from './pair-survey.ts';
import type { AssignmentProblem } from './problem.ts';

export interface ScoreUnit {
  /** A score counts as the whole number nearest to `score * scale`. */
  readonly scale: number;
  /** One step of coverage, in scaled points: more than any two proposals can differ in score. */
  readonly coverageStep: number;
}

/** The cost of a pair: minus its score in whole units. The subtraction keeps 0 from becoming a negative zero. */
export const costOf = (score: number, scale: number): number => 0 - Math.floor(score * scale + 0.5);

const MOST_DECIMALS = 12;
/** Path lengths and potentials add up a few costs, so costs stay a good way below 2^53. */
const ROOM = Number.MAX_SAFE_INTEGER / 16;

export interface UnitNeeds {
  /** Decimals wanted even where the scores have fewer. */
  readonly leastDecimals: number;
  /** The factor by which costs may grow later on. */
  readonly headroom: number;
  /** The factor that the cost of load gets at once, where scores are weighed from the beginning. */
  readonly loadWeight: number;
}

/** The finest power of ten that is both needed and affordable. `ranks` counts the steps of coverage. */
export function chooseScoreUnit(
  problem: AssignmentProblem,
  { least, most, isWhole }: PairSurvey,
  ranks: number,
  needs: UnitNeeds,
): ScoreUnit {
  const { score } = problem.pairs;
  let seats = 0;
  for (let i = 0; i < problem.seats.length; i++) seats += problem.seats[i] as number;
  const range = (most - least) * needs.headroom + (problem.loadCost ?? 0) * needs.loadWeight * heaviestLoad(problem);
  const stepAt = (scale: number): number => Math.ceil(range * (seats + 1) * scale) + 2 * seats + 2;
  // The second condition is for sorting, where a cost and a position share one number.
  const affordable = (decimals: number): boolean =>
    stepAt(10 ** decimals) * (ranks + 2) < ROOM && range * 10 ** decimals * problem.capacity.length < ROOM;

  let decimals = 0;
  while (decimals > -300 && !affordable(decimals)) decimals--;
  let from = 0;
  while (decimals >= 0 && decimals < MOST_DECIMALS && affordable(decimals + 1)) {
    if (!isWhole) from = firstInexact(score, from, 10 ** decimals);
    if ((isWhole || from === score.length) && decimals >= needs.leastDecimals) break;
    decimals++;
  }
  const scale = 10 ** decimals;
  return { scale, coverageStep: stepAt(scale) };
}

/** The most requests that one advisor can end up with. */
function heaviestLoad(problem: AssignmentProblem): number {
  let heaviest = 0;
  for (let i = 0; i < problem.capacity.length; i++) {
    const reachable = Math.min(problem.capacity[i] as number, problem.seats.length) + (problem.load?.[i] ?? 0);
    if (reachable > heaviest) heaviest = reachable;
  }
  return heaviest;
}

/** Index of the first score, from `from` on, that is no whole multiple of 1 / scale. */
function firstInexact(score: ArrayLike<number>, from: number, scale: number): number {
  let i = from;
  while (i < score.length && Math.round((score[i] as number) * scale) / scale === score[i]) i++;
  return i;
}
