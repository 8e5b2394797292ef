// A delivery arrives, written down by the team or handed in by the mentor on her page; the area is asked to review it.
// While it is not reviewed, a new link replaces the one before.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, update } from '../../define/records.ts';
import type { Advisory } from '../../tables/advisories.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';
import { dayWords, type PeopleRecords, peopleOf, toldOf } from '../advisories/told.ts';
import { mail } from '../mail.ts';

export function deliverChanges(
  row: Deliverable,
  advisory: Advisory,
  delivery: { readonly url: string; readonly on: string },
  records: PeopleRecords,
  context: Context,
): { readonly changes: readonly Change[]; readonly effects: readonly Effect[] } {
  if (row.url === delivery.url && row.deliveredOn !== '') return { changes: [], effects: [] };
  const words = context.text.mailsAdvisories;
  const { contact, coordination } = peopleOf(advisory, records, context);
  const told = toldOf(advisory, records, context, {
    what: deliverables.columns.kind.show(row.kind, context),
    due: dayWords(addDays(delivery.on, context.settings.reviewDays ?? 2), context),
  });
  const readers = [contact, coordination].filter(
    ({ email }, index, all) => email !== '' && all.findIndex((one) => one.email === email) === index,
  );
  return {
    changes: [update(deliverables, row.id, { url: delivery.url, deliveredOn: delivery.on })],
    effects: readers.flatMap(({ name, email }) =>
      mail(context, {
        to: email,
        about: advisory.id,
        subject: words.delivered.subject(told),
        blocks: [
          { type: 'text', text: words.delivered.body({ ...told, name }) },
          { type: 'button', label: words.buttons.openWork(), url: delivery.url },
        ],
      }),
    ),
  };
}
