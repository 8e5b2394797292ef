// The team decides that an effect is not to be done, or that it has already happened: it leaves the outbox.
// What it was stays in the log.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { remove } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { outbox } from '../../tables/system.ts';
import { pendingState } from './outbox-view.ts';

export const dropEffect = defineOperation({
  reads: [outbox],
  input: v.object({ effect: v.string() }),
  run(records, input) {
    const row = records.outbox.find(input.effect);
    const state = row && pendingState(row);
    if (!row || state === undefined) throw refuse('effectGone', { id: input.effect });
    if (state === 'started') throw refuse('effectRunning', { id: row.id });
    return {
      changes: [remove(outbox, row.id)],
      result: { effect: row.id as string },
      logged: `${row.id} · ${row.summary}`,
    };
  },
});
