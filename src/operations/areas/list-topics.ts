// The topics by family, with how many active mentors offer each and how many requests it had.
// Topics switched off appear only when asked for.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { standingOf } from '../../matching/standing.ts';
import { advisors } from '../../tables/advisors.ts';
import { requests } from '../../tables/requests.ts';
import { counters } from '../../tables/system.ts';
import { topics } from '../../tables/topics.ts';
import type { TopicList, TopicView } from '../../views/advisor-view.ts';
import { areTopicsReviewed } from './confirm-topics.ts';

export const listTopics = defineQuery({
  reads: [topics, advisors, requests, counters],
  input: v.object({ all: v.optional(v.boolean()) }),
  run(records, { all = false }, context): TopicList {
    const active = records.advisors.all.filter((row) => standingOf(row, context.today) === 'active');
    const items = records.topics.all
      .filter((row) => all || row.active)
      .map(
        (row): TopicView => ({
          id: row.id,
          name: row.name,
          family: row.family || context.text.people.noFamily,
          description: row.description,
          active: row.active,
          advisors: active.filter((person) => person.topics.includes(row.id)).length,
          requests: records.requests.all.filter((request) => request.topic === row.id).length,
        }),
      );
    const families = new Map<string, TopicView[]>();
    for (const item of items) families.set(item.family, [...(families.get(item.family) ?? []), item]);
    return {
      families: [...families].map(([name, list]) => ({ name, items: list })),
      total: items.length,
      toReview: records.requests.all.length === 0 && !areTopicsReviewed(records),
    };
  },
});
