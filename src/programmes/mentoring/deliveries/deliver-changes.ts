// A delivery arrives, written down by the team or handed in by the mentor on her page; the area is asked to review it.
// The area can open what it reviews: the add-on's own documents are shared with it, and for others the mail says whom to ask.
import type { LocalDate } from '../../../calendar/local-date.ts';
import type { Context } from '../../../define/context.ts';
import type { Effect } from '../../../define/effects.ts';
import { type Change, update } from '../../../define/records.ts';
import type { AdvisoryFacts } from '../../../progress/advisory-facts.ts';
import { type Deliverable, deliverables } from '../../../tables/deliverables.ts';
import { dayWords, type PeopleFinders, peopleOf, toldOf } from '../told.ts';
import { ownDocument } from './own-document.ts';
import { reviewedBy } from './review-changes.ts';
import { deliveredMails } from './review-mails.ts';

interface Delivery {
  readonly url: string;
  readonly on: LocalDate;
}

/** While it is not reviewed, a new link replaces the one before; the same link again is no news. */
export function deliverChanges(
  row: Deliverable,
  facts: AdvisoryFacts,
  { url, on }: Delivery,
  people: PeopleFinders,
  context: Context,
): { readonly changes: readonly Change[]; readonly effects: readonly Effect[] } {
  if (row.url === url && row.deliveredOn !== '') return { changes: [], effects: [] };
  const { advisory } = facts;
  const { contact } = peopleOf(advisory, people, context);
  const own = ownDocument(url, advisory.id, facts.documents);
  const told = toldOf(advisory, people, context, {
    what: deliverables.columns.kind.show(row.kind, context),
    due: dayWords(reviewedBy(on, facts), context),
  });
  return {
    changes: [
      update(deliverables, row.id, {
        url,
        deliveredOn: on,
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
      ...deliveredMails(advisory, { url, isShared: own !== undefined }, told, people, context),
    ],
  };
}
