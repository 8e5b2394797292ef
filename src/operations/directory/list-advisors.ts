// The directory: active people unless told, by name, and how many there are of each kind.
// The search looks at names, addresses, places, topics and what they know, without case and accents.
import * as v from 'valibot';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { AdvisorCard, AdvisorList } from '../../views/advisor-view.ts';
import { advisorCards, directoryTables } from './advisor-card.ts';

export const listAdvisors = defineQuery({
  reads: directoryTables,
  input: v.object({
    show: v.optional(v.picklist(['active', 'candidate', 'paused', 'retired', 'all'])),
    search: v.optional(v.string()),
    topic: v.optional(v.string()),
  }),
  run(records, { show = 'active', search = '', topic = '' }, context): AdvisorList {
    const cardOf = advisorCards(records, context);
    const people = records.advisors.all.map((row) => ({ row, card: cardOf(row) }));
    const wanted = folded(search);
    const items = people
      .filter(({ card }) => show === 'all' || card.status === show)
      .filter(({ card }) => topic === '' || card.topics.some(({ id }) => id === topic))
      .filter(
        ({ row, card }) =>
          wanted === '' ||
          [
            row.id,
            row.name,
            row.email,
            row.organisation,
            row.place,
            row.strengths,
            row.skills,
            row.knowledge,
            ...card.topics.map(({ name }) => name),
          ].some((part) => folded(part).includes(wanted)),
      )
      .map(({ card }) => card)
      .sort((one, other) => one.name.localeCompare(other.name, context.language) || one.id.localeCompare(other.id));
    const count = (test: (card: AdvisorCard) => boolean) => people.filter(({ card }) => test(card)).length;
    return {
      items,
      counts: {
        active: count(({ status }) => status === 'active'),
        candidate: count(({ status }) => status === 'candidate'),
        paused: count(({ status }) => status === 'paused'),
        retired: count(({ status }) => status === 'retired'),
        untrained: count(({ status, trained }) => status !== 'retired' && !trained),
        all: people.length,
      },
    };
  },
});
