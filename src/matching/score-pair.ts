// The score of one person for one request, as whole points and exactly.
// Used for one request at a time and, without words, for many.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** Whole points of one term. */
export function pointsOf(
  { term, max }: WeighedTerm,
  request: RequestFacts,
  advisor: AdvisorFacts,
  fleet: Fleet,
): number {
  return Math.round(term.fraction(request, advisor, fleet) * max);
}

/** The sum of the terms' points: what people see. */
export function scoreOf(
  terms: readonly WeighedTerm[],
  request: RequestFacts,
  advisor: AdvisorFacts,
  fleet: Fleet,
): number {
  let score = 0;
  for (const weighed of terms) score += pointsOf(weighed, request, advisor, fleet);
  return score;
}

/** The score before rounding: it decides between equal scores. */
export function exactScore(
  terms: readonly WeighedTerm[],
  request: RequestFacts,
  advisor: AdvisorFacts,
  fleet: Fleet,
): number {
  let score = 0;
  for (const { term, max } of terms) score += term.fraction(request, advisor, fleet) * max;
  return score;
}
