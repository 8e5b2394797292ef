// Takes an agreement out of the plan; its row stays. Asked twice, it was already out.
// Its owner's page says so and takes no more progress.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { commitments } from '../../tables/commitments.ts';

export const cancelCommitment = defineOperation({
  reads: [commitments],
  input: z.object({ commitment: z.string() }),
  run(records, input, context) {
    const row = records.commitments.get(input.commitment);
    return {
      changes: row.cancelledOn === '' ? [update(commitments, row.id, { cancelledOn: context.today })] : [],
      result: { commitment: row.id as string },
      logged: row.id,
    };
  },
});
