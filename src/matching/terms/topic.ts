// Topic: the same one in full, another of the same family in part, words in common for less.
// A request outside the list of topics is compared by its words alone.
import type { AdvisorFacts } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { always, type Term } from './term.ts';

const SAME_FAMILY = 0.6;
const WORDS_BESIDE_A_TOPIC = 0.4;
/** So many words in common count as all of them. */
const ENOUGH_WORDS = 2;

export const topic: Term = {
  key: 'topic',
  applies: always,
  looksAt: ({ topic, topicWords }) => (topic === -1 ? topicWords : topic),
  fraction(request, advisor) {
    if (request.topic !== -1 && advisor.topics.has(request.topic)) return 1;
    const words = wordShare(request, advisor);
    if (request.topic === -1) return words;
    const family = request.family !== -1 && advisor.families.has(request.family) ? SAME_FAMILY : 0;
    return Math.max(family, words * WORDS_BESIDE_A_TOPIC);
  },
  sentence(request, advisor, { words }, fleet) {
    const asked = fleet.topicsById.get(request.row.topic);
    const times = timesGiven(request, advisor);
    if (times > 0) return words.topic.given({ times, topic: asked?.name ?? '' });
    if (request.topic !== -1 && advisor.topics.has(request.topic))
      return words.topic.offers({ topic: asked?.name ?? '' });
    if (request.family !== -1 && advisor.families.has(request.family))
      return words.topic.family({ family: asked?.family ?? '' });
    const count = request.topicWords.hits[advisor.index] ?? 0;
    return count > 0 ? words.topic.words({ count }) : words.topic.none();
  },
};

/** Whether she offers the topic or has given it; outside the list of topics, whether her profile names it. */
export function knowsTopic(request: RequestFacts, advisor: AdvisorFacts): boolean {
  if (request.topic !== -1) return advisor.topics.has(request.topic);
  return request.topicWords.asked === 0 || (request.topicWords.hits[advisor.index] ?? 0) > 0;
}

function wordShare({ topicWords }: RequestFacts, { index }: AdvisorFacts): number {
  const enough = Math.min(ENOUGH_WORDS, topicWords.asked);
  return enough === 0 ? 0 : Math.min(1, (topicWords.hits[index] ?? 0) / enough);
}

export function timesGiven({ row }: RequestFacts, { history }: AdvisorFacts): number {
  return row.topic === '' ? 0 : history.past.filter(({ advisory }) => advisory.topic === row.topic).length;
}
