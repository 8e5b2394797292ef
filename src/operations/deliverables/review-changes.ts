// The area's verdict on a delivery: approved, or returned with comments, which opens the next round.
// The same verdict twice changes nothing; another one after the first is refused.
import { addDays, type LocalDate } from '../../calendar/local-date.ts';
import { checkValue, needValue } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, insert, type Records, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords, type PeopleRecords, pageButton, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { inTimeFor } from '../../progress/promise.ts';
import type { advisories } from '../../tables/advisories.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';
import type { sessions } from '../../tables/sessions.ts';
import { openOnly } from '../advisories/open-only.ts';

export interface Review {
  readonly verdict: 'approved' | 'returned';
  readonly comments: string;
  readonly reviewer: 'area' | 'coordination';
}

interface Reviewed {
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  /** Id of the round that a return opens; '' otherwise. */
  readonly nextRound: string;
}

export function reviewChanges(
  row: Deliverable,
  review: Review,
  records: PeopleRecords & Records<typeof advisories | typeof deliverables | typeof sessions>,
  context: Context,
): Reviewed {
  const round = row.round ?? 1;
  const standing = records.deliverables.all.find(
    (other) => other.advisory === row.advisory && other.kind === row.kind && (other.round ?? 1) === round + 1,
  );
  if (row.verdict === review.verdict) return { changes: [], effects: [], nextRound: standing?.id ?? '' };
  if (row.verdict !== '') throw refuse('alreadyReviewed', { id: row.id, on: dayWords(row.reviewedOn, context) });
  const advisory = openOnly(records.advisories, row.advisory);
  if (row.deliveredOn === '') throw refuse('notDelivered', { id: row.id });
  const { columns } = deliverables;
  const returned = review.verdict === 'returned';
  const comments = (returned ? needValue : checkValue)(columns.comments, review.comments, context);
  const dueOn = returned ? reviewedBy(context.today, advisory.id, records, context) : '';
  const words = context.text.mailsAdvisories;
  const told = toldOf(advisory, records, context, {
    what: columns.kind.show(row.kind, context),
    detail: comments,
    due: dayWords(dueOn, context),
  });
  const message = returned ? words.returned : words.approved;
  const nextRound = returned ? context.newId(deliverables) : undefined;
  return {
    changes: [
      update(deliverables, row.id, {
        verdict: review.verdict,
        reviewedOn: context.today,
        comments,
        reviewer: review.reviewer,
      }),
      ...(nextRound
        ? [
            insert(deliverables, nextRound, {
              advisory: row.advisory,
              kind: row.kind,
              round: round + 1,
              requestedOn: context.today,
              dueOn,
            }),
          ]
        : []),
    ],
    effects: mail(context, {
      to: peopleOf(advisory, records, context).mentor.email,
      about: advisory.id,
      subject: message.subject(told),
      blocks: [
        { type: 'text', text: message.body(told) },
        ...(returned ? [pageButton(words.buttons.deliver(), context.pageLink('delivery', advisory.id), context)] : []),
      ],
    }),
    nextRound: nextRound ?? '',
  };
}

/** Some days from a day on, but before the session that comes next: the area's answer, or the mentor's new version. */
export function reviewedBy(
  from: LocalDate,
  advisory: string,
  records: Records<typeof sessions>,
  { settings, today, now }: Context,
): LocalDate {
  const ahead = records.sessions.all
    .filter((row) => row.advisory === advisory && row.cancelledOn === '' && row.startsAt > now)
    .map(({ startsAt }) => startsAt)
    .sort()[0];
  const term = addDays(from, settings.reviewDays);
  return inTimeFor(term < today ? today : term, ahead ?? '', today);
}
