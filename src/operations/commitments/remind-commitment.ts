// Reminds the owner of an agreement, in the words for one that is near or for one that is late.
// Asked twice on a day, nobody is written to twice.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
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
  reads: [commitments, advisories, areas, advisors, requests],
  input: z.object({ commitment: z.string() }),
  run(records, input, context) {
    const row = records.commitments.get(input.commitment);
    const state = commitmentState(row, context.today);
    if (state === 'cancelled') throw refuse('commitmentOver', { id: row.id });
    const result = { commitment: row.id as string, sentTo: row.ownerEmail };
    if (state === 'done' || row.remindedOn === context.today) return { result };
    const kind = state === 'overdue' ? 'commitmentOverdue' : 'commitmentReminder';
    return {
      changes: [update(commitments, row.id, { remindedOn: context.today })],
      effects: commitmentMail(row, kind, records.advisories.get(row.advisory), records, context),
      result,
      logged: row.id,
    };
  },
});
