// The ranking of one request in words: terms with their sentences, who is out and what would help.
// Everything here is made for the few people shown, never for many pairs.
import { monthName } from '../calendar/show-date.ts';
import { settingDefinitions } from '../settings/definitions.ts';
import type { CandidateView, ExcludedGroup, Relaxation, RuleKey, TermView } from '../views/candidate-view.ts';
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import { slotKeys } from './facts/moments.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { byFirstRule, type Excluded, type Ranked, type Ranking } from './rank.ts';
import { allRules } from './rules/all-rules.ts';
import type { MatchingWords } from './rules/rule.ts';
import { pointsOf } from './score-pair.ts';
import { satisfaction } from './terms/satisfaction.ts';
import { knowsTopic } from './terms/topic.ts';
import { weighTerms } from './weigh-terms.ts';
import { weightSettings } from './weight-settings.ts';
import { slotLabel } from './words/slot-label.ts';
import { summaryOf } from './words/summary.ts';

/** Every term of one pair, with its points of maximum and the reason. */
export function explainTerms(
  request: RequestFacts,
  advisor: AdvisorFacts,
  fleet: Fleet,
  words: MatchingWords,
): readonly TermView[] {
  const counted = weighTerms(request, fleet);
  // Without any survey satisfaction counts nothing; that it is missing is said all the same.
  const unknown = fleet.surveys === 0 && fleet.policy.weights.satisfaction > 0 ? [{ term: satisfaction, max: 0 }] : [];
  return [...counted, ...unknown].map((weighed) => ({
    key: weighed.term.key,
    label: settingDefinitions[weightSettings[weighed.term.key]].column.label[words.language],
    points: weighed.max === 0 ? 0 : pointsOf(weighed, request, advisor, fleet),
    max: weighed.max,
    sentence: weighed.term.sentence(request, advisor, words, fleet),
  }));
}

export function candidateView(
  request: RequestFacts,
  { advisor, score }: Ranked,
  fleet: Fleet,
  words: MatchingWords,
): CandidateView {
  const { row } = advisor;
  const free = Math.max(0, advisor.capacity - (advisor.load.get(request.month) ?? 0));
  const room = words.words.room({
    free,
    capacity: advisor.capacity,
    month: monthName(request.month % 12, words.language),
  });
  return {
    advisor: { id: row.id, name: row.name },
    line: [row.organisation, room].filter((part) => part !== '').join(' · '),
    score,
    knowsTopic: knowsTopic(request, advisor),
    terms: explainTerms(request, advisor, fleet, words),
    summary: summaryOf(request, advisor, fleet, words),
    email: row.email,
    phone: row.phone,
  };
}

/** Everybody who does not appear, each counted once, under the first rule that speaks against her. */
export function excludedGroups(
  request: RequestFacts,
  excluded: readonly Excluded[],
  words: MatchingWords,
): readonly ExcludedGroup[] {
  const when = momentWords(request, words);
  return byFirstRule(excluded, allRules).map(({ rule, out }) => ({
    rule: rule.key,
    label: words.words.rules[rule.key].group(out.length, when),
    count: out.length,
    canOverride: rule.canOverride,
    people: out.map(({ advisor, rules }) => ({
      id: advisor.row.id,
      name: advisor.row.name,
      reason: rule.reason(request, advisor, words),
      also: rules.slice(1).map((other) => other.reason(request, advisor, words)),
    })),
  }));
}

/** How many people would appear if one rule alone were lifted, most first. */
export function relaxations(
  request: RequestFacts,
  excluded: readonly Excluded[],
  words: MatchingWords,
): readonly Relaxation[] {
  const gains = new Map<RuleKey, number>();
  for (const { rules: all } of excluded) {
    // Another date settles an hour that is taken, too.
    const rules = all.some(({ key }) => key === 'availability') ? all.filter(({ key }) => key !== 'engaged') : all;
    const [only] = rules;
    if (rules.length === 1 && only?.canRelax) gains.set(only.key, (gains.get(only.key) ?? 0) + 1);
  }
  const byDate = gains.get('availability');
  if (byDate !== undefined) gains.set('availability', byDate + (gains.get('engaged') ?? 0));
  const when = momentWords(request, words);
  return [...gains]
    .map(([rule, gain]) => ({ rule, gain, how: words.words.rules[rule].relax(gain, when) }))
    .sort((one, other) => other.gain - one.gain);
}

/** The counts of those who do not appear, in one line; '' when everybody does. */
export function excludedLine(groups: readonly ExcludedGroup[], { words }: MatchingWords): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return count === 0
    ? ''
    : words.excluded(
        count,
        groups.map((group) => group.label),
      );
}

/** Why the list is empty and what to do; '' when it is not. */
export function emptyHint(ranking: Ranking, relax: readonly Relaxation[], { words }: MatchingWords): string {
  if (ranking.ranked.length > 0) return '';
  return ranking.excluded.length === 0 ? words.emptyDirectory() : words.nobody(relax[0]?.how ?? '');
}

function momentWords(request: RequestFacts, { language }: MatchingWords) {
  return { month: monthName(request.month % 12, language), slot: slotLabel(slotKeys[request.slot], language) };
}
