// The topics on offer, found by what people write: the same words, or nearly so.
import { folded } from '../../define/columns/column.ts';
import type { Id } from '../../define/ids.ts';
import { wordsOf } from '../../matching/facts/words.ts';
import type { Topic } from '../../tables/topics.ts';

export interface TopicCatalogue {
  /** The topic with this name or code. */
  named(written: string): Id<'topics'> | undefined;
  /** The topic that most probably is meant, when none has this name. */
  meant(written: string): Id<'topics'> | undefined;
}

/** The share of words in common from which two names probably mean the same. */
const ALIKE = 0.6;
/** Names at least this long may differ in a letter or two. */
const LONG_ENOUGH = 8;

export function topicCatalogue(topics: readonly Topic[]): TopicCatalogue {
  const ids = new Map(topics.flatMap(({ id, name }) => [[folded(name), id] as const, [folded(id), id] as const]));
  const words = topics.map(({ id, name }) => ({ id, name: folded(name), words: new Set(wordsOf(name)) }));
  return {
    named: (written) => ids.get(folded(written)),
    meant(written) {
      const own = new Set(wordsOf(written));
      const name = folded(written);
      const scored = words.map((topic) => ({
        id: topic.id,
        score: isMisspelt(name, topic.name) ? 1 : sharedWords(own, topic.words),
      }));
      const best = scored.reduce((most, each) => (each.score > most.score ? each : most), {
        id: undefined,
        score: 0,
      } as {
        id: Id<'topics'> | undefined;
        score: number;
      });
      return best.score >= ALIKE ? best.id : undefined;
    },
  };
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

/** One letter added, dropped or changed, or the end of the word another. */
function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG_ENOUGH || Math.abs(one.length - other.length) > 2) return false;
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.charAt(one.length - 1 - end) === other.charAt(other.length - 1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 2;
}
