// What a seat is worth before any score counts: first persons before second ones, high priority before low.
import { type AssignmentProblem, MOST_SEATS } from './problem.ts';

export interface CoverageRanks {
  /** The highest rank there can be. */
  readonly count: number;
  /** From 1; `seat` counts from 0. */
  rank(request: number, seat: number): number;
}

/**
 * The sets of seats that can be filled together form a matroid, where only the order of the weights decides:
 * so small consecutive ranks are as lexicographic as powers of the number of requests, and fit into a number.
 */
export function rankCoverage(problem: AssignmentProblem): CoverageRanks {
  const { priority } = problem;
  const distinct = priority === undefined ? [0] : [...new Set(Array.from(priority))].sort((a, b) => a - b);
  const steps = Math.max(distinct.length, 1);
  const place = new Map(distinct.map((value, index) => [value, index]));
  return {
    count: MOST_SEATS * steps,
    rank: (request, seat) => (MOST_SEATS - 1 - seat) * steps + (place.get(priority?.[request] ?? 0) ?? 0) + 1,
  };
}
