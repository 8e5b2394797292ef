// The same search where further ways of working are switched on: it also finds their cases, by title, by organisation
// and by who takes part.
import * as v from 'valibot';
import { type Seat, seats } from '../../blocks/seat.ts';
import { isSeated } from '../../blocks/seated.ts';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { type Collection, collection } from '../../define/records.ts';
import { isOfFirstProgramme, programmeNames } from '../../programmes/programme-names.ts';
import { type Advisory, advisories } from '../../tables/advisories.ts';
import type { SearchView } from '../../views/attention.ts';
import { find, type Offer } from './finder.ts';
import { offerRows, searched } from './search.ts';

export const searchEveryCase = defineQuery({
  cases: 'every programme',
  reads: [...searched, seats],
  input: v.object({ query: v.string() }),
  run(records, { query }, context): SearchView {
    const all = records[advisories.key].all;
    const own = collection(all.filter(({ programme }) => isOfFirstProgramme(programme)));
    return find(query, (offer) => {
      offerCases(all, records.seats, offer, context);
      offerRows({ ...records, advisories: own }, offer, context);
    });
  },
});

/** Those of what is switched on: the others are out of sight. */
function offerCases(all: readonly Advisory[], { all: everybody }: Collection<Seat>, offer: Offer, context: Context) {
  const seated = new Map<string, Seat[]>();
  for (const seat of everybody) seated.set(seat.case, [...(seated.get(seat.case) ?? []), seat]);
  const after = new Map(all.flatMap(({ id, follows }) => (follows === '' ? [] : [[follows, id] as const])));
  for (const { id, title, programme, follows } of all) {
    if (programme === '' || !context.settings.programmes.some((on) => on === programme)) continue;
    const people = seated.get(id) ?? [];
    const parties = [...new Set(people.filter(isSeated).map(({ organisation }) => organisation))];
    offer(
      {
        kind: 'case',
        kindLabel: programmeNames[programme][context.language],
        programme,
        id,
        title,
        detail: [
          id,
          ...parties,
          follows === '' ? '' : `${advisories.columns.follows.label[context.language]} ${follows}`,
        ]
          .filter((part) => part !== '')
          .join(' · '),
      },
      follows,
      after.get(id) ?? '',
      ...people.flatMap(({ name, email, organisation }) => [name, email, organisation]),
    );
  }
}
