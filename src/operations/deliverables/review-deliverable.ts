// The area's verdict on a delivery: approved, or returned with comments, which opens the next round.
// The same verdict twice changes nothing; another one after the first is refused.
import * as z from 'zod/mini';
import { addDays } from '../../calendar/local-date.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { requests } from '../../tables/requests.ts';
import { openOnly } from '../advisories/open-only.ts';
import { dayWords, pageButton, peopleOf, toldOf } from '../advisories/told.ts';
import { checkValue, needValue } from '../check-input.ts';
import { mail } from '../mail.ts';

export const reviewDeliverable = defineOperation({
  reads: [deliverables, advisories, areas, advisors, requests],
  input: z.object({
    deliverable: z.string(),
    verdict: z.enum(['approved', 'returned']),
    comments: z.optional(z.string()),
  }),
  run(records, input, context) {
    const row = records.deliverables.get(input.deliverable);
    const next = records.deliverables.all.find(
      (other) =>
        other.advisory === row.advisory && other.kind === row.kind && (other.round ?? 1) === (row.round ?? 1) + 1,
    );
    const result = { deliverable: row.id as string, nextRound: (next?.id ?? '') as string };
    if (row.verdict === input.verdict) return { result };
    if (row.verdict !== '') throw refuse('alreadyReviewed', { id: row.id, on: dayWords(row.reviewedOn, context) });
    const advisory = openOnly(records.advisories, row.advisory);
    if (row.deliveredOn === '') throw refuse('notDelivered', { id: row.id });
    const { columns } = deliverables;
    const returned = input.verdict === 'returned';
    const comments = (returned ? needValue : checkValue)(columns.comments, input.comments ?? '', context);
    const dueOn = returned ? addDays(context.today, context.settings.reviewDays ?? 2) : '';
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
        update(deliverables, row.id, { verdict: input.verdict, reviewedOn: context.today, comments }),
        ...(nextRound
          ? [
              insert(deliverables, nextRound, {
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
        to: peopleOf(advisory, records, context).mentor.email,
        about: advisory.id,
        subject: message.subject(told),
        blocks: [
          { type: 'text', text: message.body(told) },
          ...(returned
            ? [pageButton(words.buttons.deliver(), context.pageLink('delivery', advisory.id), context)]
            : []),
        ],
      }),
      result: { ...result, nextRound: (nextRound ?? '') as string },
      logged: `${row.id} · ${input.verdict}`,
    };
  },
});
