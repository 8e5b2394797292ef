// What people read when a review was taken back: the mentor, whose work waits again, and the area where the answer was
// its own, with the page to give another one on. What it had written comes back to it in the mail.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { mail } from '../../mail/compose-mail.ts';
import { ownDocument } from '../../programmes/mentoring/deliveries/own-document.ts';
import { reviewBlocks } from '../../programmes/mentoring/deliveries/review-mails.ts';
import { dayWords, type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { reviewDueOn } from '../../progress/review-due.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';

/** `row` as it was before. */
export function reopenedMails(
  row: Deliverable,
  reason: string,
  facts: AdvisoryFacts,
  records: PeopleRecords,
  context: Context,
): readonly MailEffect[] {
  const { advisory } = facts;
  const { reviewReopened: words } = context.text.mailsBack;
  const { mentor, contact } = peopleOf(advisory, records, context);
  const verdict = row.verdict === 'returned' ? 'returned' : 'approved';
  const told = {
    ...toldOf(advisory, records, context, {
      name: contact.name,
      what: deliverables.columns.kind.show(row.kind, context),
      when: dayWords(row.reviewedOn || context.today, context),
      detail: row.comments,
      due: dayWords(reviewDueOn({ ...row, reopenedOn: context.today }, facts), context),
    }),
    reason,
  };
  const isShared = ownDocument(row.url, advisory.id, facts.documents) !== undefined;
  return [
    ...mail(context, {
      to: mentor.email,
      about: advisory.id,
      subject: words.toMentor.subject(told),
      blocks: [{ type: 'text', text: words.toMentor[verdict](told) }],
    }),
    ...mail(context, {
      to: row.reviewer === 'coordination' ? '' : contact.email,
      cc: contact.copy,
      about: advisory.id,
      subject: words.toArea.subject(told),
      blocks: [
        { type: 'text', text: words.toArea[verdict](told) },
        { type: 'text', text: words.toArea.written(told) },
        ...reviewBlocks(advisory, { url: row.url, isShared }, records, context),
      ],
    }),
  ];
}
