// Takes a review back that was a mistake: the delivery waits for its answer again, and the round that a return opened goes.
// The mentor is told, and so is the area where the answer was its own: its page takes another one.
import * as v from 'valibot';
import { checkValue, needValue } from '../../define/check-values.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords, peopleOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { materials } from '../../tables/materials.ts';
import { openOnly } from '../advisories/open-only.ts';
import { untold } from '../untold.ts';
import { reopenedMails } from './reopened-mails.ts';
import { deliveredSince, heldSince, laterRounds } from './review-back.ts';

export const reopenReview = defineOperation({
  reads: [...factTables, areas, advisors, materials],
  input: v.object({ deliverable: v.string(), reason: v.optional(v.pipe(v.string(), v.maxLength(500))) }),
  run(records, input, context): Outcome<CanFallShort & { readonly deliverable: string }> {
    const row = records.deliverables.get(input.deliverable);
    const advisory = openOnly(records.advisories, row.advisory);
    const what = deliverables.columns.kind.show(row.kind, context);
    const { notDone } = context.text;
    if (row.verdict === '') return { result: { deliverable: row.id, notDone: notDone.reviewOpen(what) } };
    const facts = factsOf(records, context)(advisory);
    const since = deliveredSince(row, facts.deliverables);
    if (since) throw refuse('reviewDelivered', { what, on: dayWords(since.deliveredOn, context) });
    const held = heldSince(row, facts);
    if (held) throw refuse('reviewHeld', { what, on: dayWords(held.startsAt, context) });
    const kept = records.materials.all.find(({ url, advisory: of }) => url === row.url && of === advisory.id);
    if (row.verdict === 'approved' && kept)
      throw refuse('reviewKept', { what, title: kept.title, id: kept.id, tab: materials.label[context.language] });
    const isTeams = row.reviewer === 'coordination';
    const reason = (isTeams ? checkValue : needValue)(deliverables.columns.comments, input.reason ?? '', context);
    const { mentor, contact } = peopleOf(advisory, records, context);
    const missing = untold(isTeams ? [mentor] : [mentor, contact], advisory.id);
    return {
      changes: [
        update(deliverables, row.id, {
          verdict: '',
          reviewedOn: '',
          reviewer: '',
          comments: '',
          reopenedOn: context.today,
          remindedOn: '',
          reminders: 0,
        }),
        ...laterRounds(row, facts.deliverables).map(({ id }) => remove(deliverables, id)),
      ],
      effects: reopenedMails(row, reason.trim(), facts, records, context),
      result: { deliverable: row.id, notDone: missing === '' ? '' : notDone.reviewUntold(missing) },
      logged: [row.id, row.verdict, reason.trim()].filter((part) => part !== '').join(' · '),
    };
  },
});
