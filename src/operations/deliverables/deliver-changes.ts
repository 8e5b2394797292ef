// A delivery arrives, written down by the team or handed in by the mentor on her page; the area is asked to review it.
// The area can open what it reviews: the add-on's own documents are shared with it, and for others the mail says whom to ask.
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, type Records, update } from '../../define/records.ts';
import { dayWords, type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { Advisory } from '../../tables/advisories.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';
import type { documents } from '../../tables/documents.ts';
import type { sessions } from '../../tables/sessions.ts';
import { ownDocument } from './own-document.ts';
import { reviewedBy } from './review-changes.ts';
import { deliveredMails } from './review-mails.ts';

export type DeliveryRecords = PeopleRecords & Records<typeof documents | typeof sessions>;

/** While it is not reviewed, a new link replaces the one before; the same link again is no news. */
export function deliverChanges(
  row: Deliverable,
  advisory: Advisory,
  delivery: { readonly url: string; readonly on: string },
  records: DeliveryRecords,
  context: Context,
): { readonly changes: readonly Change[]; readonly effects: readonly Effect[] } {
  if (row.url === delivery.url && row.deliveredOn !== '') return { changes: [], effects: [] };
  const { contact } = peopleOf(advisory, records, context);
  const own = ownDocument(delivery.url, advisory.id, records.documents.all);
  const told = toldOf(advisory, records, context, {
    what: deliverables.columns.kind.show(row.kind, context),
    due: dayWords(reviewedBy(delivery.on, advisory.id, records, context), context),
  });
  return {
    changes: [
      update(deliverables, row.id, {
        url: delivery.url,
        deliveredOn: delivery.on,
        remindedOn: '',
        reminders: 0,
        ...(row.reopenedOn === '' ? {} : { reopenedOn: '' }),
      }),
    ],
    effects: [
      ...(own && contact.email !== ''
        ? [
            {
              kind: 'share' as const,
              document: own.id,
              email: contact.email,
              role: 'commenter' as const,
              about: advisory.id,
            },
          ]
        : []),
      ...deliveredMails(advisory, { url: delivery.url, isShared: own !== undefined }, told, records, context),
    ],
  };
}
