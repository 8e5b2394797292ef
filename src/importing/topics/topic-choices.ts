// What a list calls topics: each value once, with how many people have it and the topic it stands for. The person who
// imports decides about those that are not in the catalogue: a new topic, one that exists, or a line in the notes.
import { folded } from '../../define/columns/column.ts';
import type { Id } from '../../define/ids.ts';
import type { TopicValue } from '../../views/import-view.ts';
import type { TopicCatalogue } from './topic-catalogue.ts';

/** `new`, `notes`, or the id of a topic; by the value as written in small letters. */
export type TopicChoices = Readonly<Record<string, string>>;

export interface ReadTopics {
  readonly ids: readonly Id<'topics'>[];
  readonly added: readonly string[];
  readonly unknown: readonly string[];
}

export function readTopics(parts: readonly string[], catalogue: TopicCatalogue, choices: TopicChoices): ReadTopics {
  const ids: Id<'topics'>[] = [];
  const added: string[] = [];
  const unknown: string[] = [];
  for (const part of parts) {
    const choice = choices[folded(part)] ?? '';
    const id = catalogue.named(part) ?? catalogue.named(choice);
    if (id) ids.push(id);
    else if (choice === 'new') added.push(part);
    else unknown.push(part);
  }
  return { ids: [...new Set(ids)], added, unknown };
}

/** The values of many cells, the most frequent first; those of the catalogue last. */
export function topicValues(cells: readonly (readonly string[])[], catalogue: TopicCatalogue): readonly TopicValue[] {
  const counted = new Map<string, { value: string; count: number }>();
  for (const parts of cells)
    for (const part of new Set(parts.map((each) => each.trim()))) {
      const known = counted.get(folded(part)) ?? { value: part, count: 0 };
      counted.set(folded(part), { ...known, count: known.count + 1 });
    }
  return [...counted]
    .map(([key, { value, count }]): TopicValue => {
      const named = catalogue.named(value);
      return { key, value, count, topic: named ?? catalogue.meant(value) ?? '', known: named !== undefined };
    })
    .sort((one, other) => Number(one.known) - Number(other.known) || other.count - one.count);
}
