// The area's verdict on a delivery: approved, or returned with comments, which opens the next round.
// The same verdict twice changes nothing; another one after the first is refused.
import { addDays, type LocalDate } from '../../../calendar/local-date.ts';
import { checkValue, needValue } from '../../../define/check-values.ts';
import type { Context } from '../../../define/context.ts';
import type { Effect } from '../../../define/effects.ts';
import { type Change, insert, update } from '../../../define/records.ts';
import { refuse } from '../../../define/refusal.ts';
import { mail } from '../../../mail/compose-mail.ts';
import { pageButton } from '../../../mail/page-button.ts';
import type { AdvisoryFacts } from '../../../progress/advisory-facts.ts';
import { inTimeFor } from '../../../progress/promise.ts';
import { type Deliverable, deliverables } from '../../../tables/deliverables.ts';
import { mentorPage } from '../people.ts';
import { dayWords, type PeopleFinders, peopleOf, toldOf } from '../told.ts';

export interface Review {
  readonly verdict: 'approved' | 'returned';
  readonly comments: string;
  readonly reviewer: 'area' | 'coordination';
}

export function reviewChanges(
  row: Deliverable,
  review: Review,
  facts: AdvisoryFacts,
  people: PeopleFinders,
  context: Context,
): { readonly changes: readonly Change[]; readonly effects: readonly Effect[] } {
  if (row.verdict === review.verdict) return { changes: [], effects: [] };
  if (row.verdict !== '') throw refuse('alreadyReviewed', { id: row.id, on: dayWords(row.reviewedOn, context) });
  if (row.deliveredOn === '') throw refuse('notDelivered', { id: row.id });
  const { advisory } = facts;
  const { columns } = deliverables;
  const returned = review.verdict === 'returned';
  const comments = (returned ? needValue : checkValue)(columns.comments, review.comments, context);
  const dueOn = returned ? reviewedBy(context.today, facts) : '';
  const words = context.text.mailsAdvisories;
  const told = toldOf(advisory, people, context, {
    what: columns.kind.show(row.kind, context),
    detail: comments,
    due: dayWords(dueOn, context),
  });
  const message = returned ? words.returned : words.approved;
  return {
    changes: [
      update(deliverables, row.id, {
        verdict: review.verdict,
        reviewedOn: context.today,
        comments,
        reviewer: review.reviewer,
      }),
      ...(returned
        ? [
            insert(deliverables, context.newId(deliverables), {
              advisory: row.advisory,
              kind: row.kind,
              round: (row.round ?? 1) + 1,
              requestedOn: context.today,
              dueOn,
            }),
          ]
        : []),
    ],
    effects: mail(context, {
      to: peopleOf(advisory, people, context).mentor.email,
      about: advisory.id,
      subject: message.subject(told),
      blocks: [
        { type: 'text', text: message.body(told) },
        ...(returned ? [pageButton(words.buttons.deliver(), mentorPage(advisory, context), context)] : []),
      ],
    }),
  };
}

/** Some days from a day on, but before the session that comes next: the area's answer, or the mentor's new version. */
export function reviewedBy(from: LocalDate, { sessions, settings, today, now }: AdvisoryFacts): LocalDate {
  const ahead = sessions.find(({ startsAt }) => startsAt > now)?.startsAt ?? '';
  const term = addDays(from, settings.reviewDays);
  return inTimeFor(term < today ? today : term, ahead, today);
}
