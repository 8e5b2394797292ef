// The ranking of one request in words: terms with their sentences, one line of summary, who is out and what would help.
// Everything here is made for the few people shown, never for many pairs.
import { monthName } from '../calendar/show-date.ts';
import { settingDefinitions } from '../settings/definitions.ts';
import type { CandidateView, ExcludedGroup, Relaxation, RuleKey, TermView } from '../views/candidate-view.ts';
import { engagementAt } from './facts/engagements.ts';
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import { slotKeys } from './facts/moments.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { OFFERS, SAME_FAMILY } from './facts/topic-index.ts';
import { byFirstRule, type Excluded, type Ranked, type Ranking } from './rank.ts';
import { allRules } from './rules/all-rules.ts';
import type { MatchingWords } from './rules/rule.ts';
import { pointsOf } from './score-pair.ts';
import { satisfaction } from './terms/satisfaction.ts';
import { knowsTopic, timesGiven } from './terms/topic.ts';
import { weighTerms } from './weigh-terms.ts';
import { weightSettings } from './weight-settings.ts';
import { slotLabel } from './words/slot-label.ts';

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

/** One sentence: what she has to do with the topic, and whether she can at that time. */
export function summaryOf(
  request: RequestFacts,
  advisor: AdvisorFacts,
  fleet: Fleet,
  { words, language }: MatchingWords,
): string {
  const parts = [topicPart(request, advisor, fleet, words)];
  if (request.preferred.has(advisor.index)) parts.push(words.summary.preferred());
  else if (timesGiven(request, advisor) === 0 && advisor.areas.has(request.row.area))
    parts.push(words.summary.continuity({ area: request.area?.name ?? '' }));
  if (request.slot !== -1) {
    const slot = slotLabel(slotKeys[request.slot], language);
    if (advisor.slots === 0) parts.push(words.summary.unknownTime());
    else if ((advisor.slots & (1 << request.slot)) !== 0) parts.push(words.summary.free({ slot }));
  }
  const other = engagementAt(request, advisor.engaged, false);
  if (other) parts.push(words.summary.asked({ code: other.request }));
  return words.summary.whole(parts);
}

function topicPart(request: RequestFacts, advisor: AdvisorFacts, fleet: Fleet, words: MatchingWords['words']): string {
  const times = timesGiven(request, advisor);
  if (times > 0) {
    const given = advisor.history.past.filter(({ advisory }) => advisory.topic === request.row.topic);
    const here = given.filter(({ advisory }) => advisory.area === request.row.area);
    const answers = given.reduce((sum, { advisory }) => sum + (advisory.surveyCount ?? 0), 0);
    const total = given.reduce((sum, { advisory }) => sum + (advisory.surveyTotal ?? 0), 0);
    return words.summary.given({
      times,
      area: here.length === times ? (request.area?.name ?? '') : '',
      average: answers === 0 ? null : total / 100 / answers,
    });
  }
  const standing = request.topic.of[advisor.index];
  if (standing === OFFERS) return words.summary.offers();
  if (standing === SAME_FAMILY)
    return words.summary.family({ family: fleet.topics.rows.get(request.row.topic)?.family ?? '' });
  return (request.topicWords.hits[advisor.index] ?? 0) > 0 ? words.summary.words() : words.summary.none();
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
