// Adds one agreement or corrects one; the team may also write down progress that it learnt by telephone.
// A new owner is told, and so is the owner of a new agreement.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { commitments } from '../../tables/commitments.ts';
import { requests } from '../../tables/requests.ts';
import { commitmentInput, commitmentValues } from './commitment-input.ts';
import { commitmentMail } from './commitment-mails.ts';
import { checkProgress, progressValues } from './progress-values.ts';

export const saveCommitment = defineOperation({
  cases: 'every programme',
  reads: [commitments, advisories, areas, advisors, requests],
  input: v.object({
    advisory: v.string(),
    commitment: v.optional(v.string()),
    values: commitmentInput,
    progress: v.optional(v.number()),
  }),
  run(records, input, context) {
    const advisory = records.advisories.get(input.advisory);
    const before = input.commitment ? records.commitments.get(input.commitment) : undefined;
    if (before && before.cancelledOn !== '') throw refuse('commitmentOver', { id: before.id });
    const values = commitmentValues(input.values, context, before);
    const progress =
      input.progress === undefined
        ? {}
        : progressValues(checkProgress(input.progress, before, context), undefined, before, context);
    if (before) {
      const after = { ...before, ...values, ...progress };
      const isNewOwner = after.ownerEmail !== before.ownerEmail;
      const isMoved = after.dueOn !== before.dueOn;
      return {
        changes: [update(commitments, before.id, { ...values, ...progress, ...(isMoved ? { remindedOn: '' } : {}) })],
        effects: isNewOwner ? commitmentMail(after, 'commitment', advisory, records, context) : [],
        result: { commitment: before.id as string },
        logged: before.id,
      };
    }
    const same = records.commitments.all.find(
      (row) =>
        row.advisory === advisory.id &&
        row.cancelledOn === '' &&
        row.agreement === values.agreement &&
        row.ownerEmail === values.ownerEmail &&
        row.dueOn === values.dueOn,
    );
    if (same) return { result: { commitment: same.id as string } };
    const id = context.newId(commitments);
    const { agreement = '', keyActivity = '', ownerName = '', ownerEmail = '', dueOn = '' } = values;
    const told = { id, agreement, keyActivity, ownerName, ownerEmail, dueOn, progress: input.progress ?? 0 };
    return {
      changes: [insert(commitments, id, { progress: 0, ...values, ...progress, advisory: advisory.id })],
      effects: commitmentMail(told, 'commitment', advisory, records, context),
      result: { commitment: id as string },
      logged: id,
    };
  },
});
