// Those who could be asked in order, and everybody else with the rules that speak against them.
// The order depends on nothing but the facts: score, exact score, load, then the code.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { allRules } from './rules/all-rules.ts';
import type { Rule } from './rules/rule.ts';
import { type Criterion, exactScore, scoreOf, type Weighed } from './score-pair.ts';
import { weighTerms } from './weigh-terms.ts';

/** Whoever is ranked, whatever is known of her. */
export interface Rankable {
  readonly row: { readonly id: string };
  /** What she carried lately: of two alike, the one with less comes first. */
  readonly share: number;
}

export interface Barring<Asked, Advisor, Ground> {
  blocks(asked: Asked, advisor: Advisor, ground: Ground): boolean;
}

export interface Ranked<Advisor = AdvisorFacts> {
  readonly advisor: Advisor;
  readonly score: number;
  readonly exact: number;
}

export interface Excluded<Advisor = AdvisorFacts, R = Rule> {
  readonly advisor: Advisor;
  /** At least one, in the order of all rules. */
  readonly rules: readonly R[];
}

export interface Ranking<Advisor = AdvisorFacts, R = Rule> {
  readonly ranked: readonly Ranked<Advisor>[];
  readonly excluded: readonly Excluded<Advisor, R>[];
}

export function rankCandidates(request: RequestFacts, fleet: Fleet): Ranking {
  return rank(fleet.advisors, request, fleet, allRules, weighTerms(request, fleet));
}

export function rank<Asked, Ground, Advisor extends Rankable, R extends Barring<Asked, Advisor, Ground>>(
  advisors: readonly Advisor[],
  asked: Asked,
  ground: Ground,
  rules: readonly R[],
  terms: readonly Weighed<Criterion<Asked, Advisor, Ground>>[],
): Ranking<Advisor, R> {
  const ranked: Ranked<Advisor>[] = [];
  const excluded: Excluded<Advisor, R>[] = [];
  for (const advisor of advisors) {
    const against = rules.filter((rule) => rule.blocks(asked, advisor, ground));
    if (against.length > 0) excluded.push({ advisor, rules: against });
    else
      ranked.push({
        advisor,
        score: scoreOf(terms, asked, advisor, ground),
        exact: exactScore(terms, asked, advisor, ground),
      });
  }
  return { ranked: ranked.sort(byRank), excluded };
}

export function byRank(one: Ranked<Rankable>, other: Ranked<Rankable>): number {
  return (
    other.score - one.score ||
    other.exact - one.exact ||
    one.advisor.share - other.advisor.share ||
    (one.advisor.row.id < other.advisor.row.id ? -1 : one.advisor.row.id > other.advisor.row.id ? 1 : 0)
  );
}

/** The rules with those whom each leaves out, everybody once, under the first that speaks against her; most first. */
export function byFirstRule<Advisor, R>(
  excluded: readonly Excluded<Advisor, R>[],
  rules: readonly R[],
): readonly { readonly rule: R; readonly out: readonly Excluded<Advisor, R>[] }[] {
  return rules
    .map((rule) => ({ rule, out: excluded.filter((each) => each.rules[0] === rule) }))
    .filter(({ out }) => out.length > 0)
    .sort((one, other) => other.out.length - one.out.length);
}
