// The candidates of one request in order, and everybody else with the rules that speak against them.
// The order depends on nothing but the facts: score, exact score, load, then the code.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { allRules } from './rules/all-rules.ts';
import type { Rule } from './rules/rule.ts';
import { exactScore, scoreOf } from './score-pair.ts';
import { weighTerms } from './weigh-terms.ts';

export interface Ranked {
  readonly advisor: AdvisorFacts;
  readonly score: number;
  readonly exact: number;
}

export interface Excluded {
  readonly advisor: AdvisorFacts;
  /** At least one, in the order of all rules. */
  readonly rules: readonly Rule[];
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly excluded: readonly Excluded[];
}

export function rankCandidates(request: RequestFacts, fleet: Fleet): Ranking {
  const terms = weighTerms(request, fleet);
  const ranked: Ranked[] = [];
  const excluded: Excluded[] = [];
  for (const advisor of fleet.advisors) {
    const rules = allRules.filter((rule) => rule.blocks(request, advisor, fleet));
    if (rules.length > 0) excluded.push({ advisor, rules });
    else
      ranked.push({
        advisor,
        score: scoreOf(terms, request, advisor, fleet),
        exact: exactScore(terms, request, advisor, fleet),
      });
  }
  return { ranked: ranked.sort(byRank), excluded };
}

export function byRank(one: Ranked, other: Ranked): number {
  return (
    other.score - one.score ||
    other.exact - one.exact ||
    one.advisor.share - other.advisor.share ||
    (one.advisor.row.id < other.advisor.row.id ? -1 : one.advisor.row.id > other.advisor.row.id ? 1 : 0)
  );
}
