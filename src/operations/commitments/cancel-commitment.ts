// Takes an agreement out of the plan; its row stays. Asked twice, it was already out.
// Its owner is told; her page says so and takes no more progress.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { commitments } from '../../tables/commitments.ts';
import { requests } from '../../tables/requests.ts';
import { cancelledMail } from './commitment-mails.ts';

export const cancelCommitment = defineOperation({
  cases: 'every programme',
  reads: [commitments, advisories, areas, advisors, requests],
  input: v.object({ commitment: v.string() }),
  run(records, input, context) {
    const row = records.commitments.get(input.commitment);
    const advisory = records.advisories.find(row.advisory);
    const fresh = row.cancelledOn === '';
    return {
      changes: fresh ? [update(commitments, row.id, { cancelledOn: context.today })] : [],
      effects: fresh && row.doneOn === '' && advisory ? cancelledMail(row, advisory, records, context) : [],
      result: { commitment: row.id as string },
      logged: row.id,
    };
  },
});
