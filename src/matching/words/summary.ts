// Why her, in one sentence: what is shown of a candidate first, and what her invitation keeps.
import { engagementAt } from '../facts/engagements.ts';
import type { AdvisorFacts, Fleet } from '../facts/fleet.ts';
import { slotKeys } from '../facts/moments.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { OFFERS, SAME_FAMILY } from '../facts/topic-index.ts';
import type { MatchingWords } from '../rules/rule.ts';
import { timesGiven } from '../terms/topic.ts';
import { slotLabel } from './slot-label.ts';

/** What she has to do with the topic, and whether she can at that time. */
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
