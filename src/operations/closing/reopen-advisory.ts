// Undoes the closing or the cancelling of an advisory. Documents and mails that went out stay as they are.
// The reason of a cancellation is kept in the notes.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';

export const reopenAdvisory = defineOperation({
  reads: [advisories],
  input: z.object({ advisory: z.string() }),
  run(records, input) {
    const advisory = records.advisories.get(input.advisory);
    if (advisory.closedOn === '' && advisory.cancelledOn === '') throw refuse('notClosed', { id: advisory.id });
    const notes = [advisory.notes, advisory.cancelReason].filter((part) => part !== '').join('\n');
    return {
      changes: [update(advisories, advisory.id, { closedOn: '', cancelledOn: '', cancelReason: '', notes })],
      result: { advisory: advisory.id as string },
      logged: advisory.id,
    };
  },
});
