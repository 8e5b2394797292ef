// Topic: the same one in full, another of the same family in part, words in common for less.
// A request outside the list of topics is compared by its words alone.
import type { AdvisorFacts } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { OFFERS, SAME_FAMILY } from '../facts/topic-index.ts';
import type { Term } from './term.ts';

const OF_THE_FAMILY = 0.6;
const WORDS_BESIDE_A_TOPIC = 0.4;
/** So many words in common count as all of them. */
const ENOUGH_WORDS = 2;

export const topic: Term = {
  key: 'topic',
  applies: () => true,
  looksAt: ({ topic, topicWords }) => (topic.isOffered ? topic : topicWords),
  fraction: (request, { index }) => shareOf(request, index),
  fractions(request, _fleet, into) {
    for (let index = 0; index < into.length; index++) into[index] = shareOf(request, index);
  },
  sentence(request, advisor, { words }, fleet) {
    const asked = fleet.topics.rows.get(request.row.topic);
    const times = timesGiven(request, advisor);
    if (times > 0) return words.topic.given({ times, topic: asked?.name ?? '' });
    const standing = request.topic.of[advisor.index];
    if (standing === OFFERS) return words.topic.offers({ topic: asked?.name ?? '' });
    if (standing === SAME_FAMILY) return words.topic.family({ family: asked?.family ?? '' });
    const count = request.topicWords.hits[advisor.index] ?? 0;
    return count > 0 ? words.topic.words({ count }) : words.topic.none();
  },
};

/** Whether she offers the topic or has given it; outside the list of topics, whether her profile names it. */
export function knowsTopic(request: RequestFacts, advisor: AdvisorFacts): boolean {
  if (request.topic.isOffered) return request.topic.of[advisor.index] === OFFERS;
  return request.topicWords.asked === 0 || (request.topicWords.hits[advisor.index] ?? 0) > 0;
}

function shareOf(request: RequestFacts, index: number): number {
  const { isOffered, of } = request.topic;
  const standing = of[index];
  if (standing === OFFERS) return 1;
  const words = wordShare(request, index);
  if (!isOffered) return words;
  return Math.max(standing === SAME_FAMILY ? OF_THE_FAMILY : 0, words * WORDS_BESIDE_A_TOPIC);
}

function wordShare({ topicWords }: RequestFacts, index: number): number {
  const enough = Math.min(ENOUGH_WORDS, topicWords.asked);
  return enough === 0 ? 0 : Math.min(1, (topicWords.hits[index] ?? 0) / enough);
}

export function timesGiven({ row }: RequestFacts, { history }: AdvisorFacts): number {
  return row.topic === '' ? 0 : history.past.filter(({ advisory }) => advisory.topic === row.topic).length;
}
