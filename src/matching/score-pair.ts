// The score of one pair, as whole points and exactly: of a person for a request, of a project for a case.
// Used for one request at a time and, without words, for many.

/** One respect in which somebody fits what is asked for. */
export interface Criterion<Asked, Advisor, Ground> {
  /** 0 to 1. */
  fraction(asked: Asked, advisor: Advisor, ground: Ground): number;
}

export interface Weighed<C> {
  readonly term: C;
  /** Points for a fraction of 1. */
  readonly max: number;
}

/** Whole points of one term. */
export function pointsOf<Asked, Advisor, Ground>(
  { term, max }: Weighed<Criterion<Asked, Advisor, Ground>>,
  asked: Asked,
  advisor: Advisor,
  ground: Ground,
): number {
  return Math.round(term.fraction(asked, advisor, ground) * max);
}

/** The sum of the terms' points: what people see. */
export function scoreOf<Asked, Advisor, Ground>(
  terms: readonly Weighed<Criterion<Asked, Advisor, Ground>>[],
  asked: Asked,
  advisor: Advisor,
  ground: Ground,
): number {
  let score = 0;
  for (const weighed of terms) score += pointsOf(weighed, asked, advisor, ground);
  return score;
}

/** The score before rounding: it decides between equal scores. */
export function exactScore<Asked, Advisor, Ground>(
  terms: readonly Weighed<Criterion<Asked, Advisor, Ground>>[],
  asked: Asked,
  advisor: Advisor,
  ground: Ground,
): number {
  let score = 0;
  for (const { term, max } of terms) score += term.fraction(asked, advisor, ground) * max;
  return score;
}
