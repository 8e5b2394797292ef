// Reminds the owner of an agreement, in the words for one that is near or for one that is late.
// Asked twice on a day, nobody is written to twice, unless it is asked for all the same.
import * as v from 'valibot';
import { hourOf } from '../../calendar/show-date.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { commitments } from '../../tables/commitments.ts';
import { requests } from '../../tables/requests.ts';
import { commitmentMail } from './commitment-mails.ts';
import { commitmentState } from './commitment-view-of.ts';

export const remindCommitment = defineOperation({
  cases: 'every programme',
  reads: [commitments, advisories, areas, advisors, requests],
  input: v.object({ commitment: v.string(), again: v.optional(v.boolean()) }),
  run(records, input, context): Outcome<CanFallShort & { readonly commitment: string; readonly sentTo: string }> {
    const row = records.commitments.get(input.commitment);
    const state = commitmentState(row, context.today);
    if (state === 'cancelled') throw refuse('commitmentOver', { id: row.id });
    const { notDone } = context.text;
    const who = row.ownerName;
    const short = (reason: string) => ({ result: { commitment: row.id as string, sentTo: '', notDone: reason } });
    if (state === 'done') return short(notDone.agreementDone(who));
    if (row.remindedOn === context.today && !input.again)
      return short(notDone.remindedToday({ who, at: hourOf(row.remindedAt) }));
    const kind = state === 'overdue' ? 'commitmentOverdue' : 'commitmentReminder';
    const effects = commitmentMail(row, kind, records.advisories.get(row.advisory), records, context);
    if (effects.length === 0) return short(notDone.noAddress(who));
    return {
      changes: [update(commitments, row.id, { remindedOn: context.today, remindedAt: context.now })],
      effects,
      result: { commitment: row.id as string, sentTo: row.ownerEmail, notDone: '' },
      logged: row.id,
    };
  },
});
