// Turns the weights of the settings into maxima for one request: whole points that sum to exactly 100.
// Terms without weight, and those that the request says nothing about, leave their points to the others.
import type { Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import type { Weighed } from './score-pair.ts';
import { allTerms } from './terms/all-terms.ts';
import type { Term } from './terms/term.ts';

export const FULL_SCORE = 100;

export type WeighedTerm = Weighed<Term>;

export function weighTerms(request: RequestFacts, fleet: Fleet): readonly WeighedTerm[] {
  return weigh(
    allTerms.filter((term) => counts(term, request, fleet)),
    fleet.policy.weights,
  );
}

/** The same for many requests: those in which the same terms count get one and the same list. */
export function termWeigher(fleet: Fleet): (request: RequestFacts) => readonly WeighedTerm[] {
  const known = new Map<number, readonly WeighedTerm[]>();
  return (request) => {
    let chosen = 0;
    allTerms.forEach((term, bit) => {
      if (counts(term, request, fleet)) chosen |= 1 << bit;
    });
    const weighed =
      known.get(chosen) ??
      weigh(
        allTerms.filter((_, bit) => (chosen & (1 << bit)) !== 0),
        fleet.policy.weights,
      );
    known.set(chosen, weighed);
    return weighed;
  };
}

function counts(term: Term, request: RequestFacts, fleet: Fleet): boolean {
  return fleet.policy.weights[term.key] > 0 && term.applies(request, fleet);
}

/** The terms that count, each with its maximum. */
export function weigh<Key extends string, T extends { readonly key: Key }>(
  chosen: readonly T[],
  weights: Readonly<Record<Key, number>>,
): readonly Weighed<T>[] {
  const maxima = wholeShares(chosen.map((term) => weights[term.key]));
  return chosen.flatMap((term, index) => ((maxima[index] ?? 0) > 0 ? [{ term, max: maxima[index] ?? 0 }] : []));
}

/** Whole numbers in the proportion of the weights that sum to 100: the largest remainders are rounded up. */
export function wholeShares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * FULL_SCORE) / sum);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const missing = FULL_SCORE - shares.reduce((total, share) => total + share, 0);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
