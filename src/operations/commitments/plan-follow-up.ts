// Writes down the agreements of the follow-up plan, tells each owner, and makes the plan as a document.
// An agreement that is already on record with the same words, owner and date is not written twice.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { followUpPlan } from '../../documents/follow-up-plan.ts';
import { factsOf } from '../../progress/advisory-facts.ts';
import { type Commitment, commitments } from '../../tables/commitments.ts';
import { openOnly } from '../advisories/open-only.ts';
import { askDocument } from '../documents/ask-document.ts';
import { commitmentInput, commitmentValues } from './commitment-input.ts';
import { commitmentMail } from './commitment-mails.ts';

const MOST_COMMITMENTS = 40;

export const planFollowUp = defineOperation({
  reads: followUpPlan.reads,
  input: v.object({ advisory: v.string(), commitments: v.array(commitmentInput) }),
  run(
    records,
    input,
    context,
  ): Outcome<CanFallShort & { readonly commitments: readonly string[]; readonly document: string }> {
    const advisory = openOnly(records.advisories, input.advisory);
    const facts = factsOf(records, context)(advisory);
    if (input.commitments.length === 0 && facts.commitments.length === 0) throw refuse('noCommitments');
    if (input.commitments.length > MOST_COMMITMENTS) throw refuse('tooManyCommitments', { max: MOST_COMMITMENTS });
    const given = input.commitments.map((each) => commitmentValues(each, context));
    const isSame = (one: Partial<Commitment>, other: Partial<Commitment>) =>
      one.agreement === other.agreement && one.ownerEmail === other.ownerEmail && one.dueOn === other.dueOn;
    const fresh = given.filter((values) => !facts.commitments.some((row) => isSame(row, values)));
    const rows = fresh.map((values) => {
      const id = context.newId(commitments);
      const row: Commitment = { ...emptyRow(commitments), ...values, id, advisory: advisory.id };
      return { id, values, row };
    });
    const after = { ...facts, commitments: [...facts.commitments, ...rows.map(({ row }) => row)] };
    const plan = askDocument(followUpPlan, { facts: after }, { advisory: advisory.id }, records, context);
    return {
      changes: [
        ...rows.map(({ id, values }) => insert(commitments, id, { ...values, advisory: advisory.id, progress: 0 })),
        plan.insert,
      ],
      effects: [
        plan.effect,
        ...rows.flatMap(({ row }) => commitmentMail(row, 'commitment', advisory, records, context)),
      ],
      result: {
        commitments: rows.map(({ id }) => id),
        document: plan.document,
        notDone: rows.length === 0 && given.length > 0 ? context.text.notDone.agreementsBefore(given.length) : '',
      },
      logged: `${advisory.id} · ${rows.length}`,
    };
  },
});
