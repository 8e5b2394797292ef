// The team decides that an effect is to be done again: it waits in the outbox and is taken up at once.
// The only way in which a mail that may have gone out is ever sent a second time.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { outbox } from '../../tables/system.ts';
import { pendingState } from './outbox-view.ts';

export const retryEffect = defineOperation({
  reads: [outbox],
  input: v.object({ effect: v.string() }),
  run(records, input) {
    const row = records.outbox.find(input.effect);
    const state = row && pendingState(row);
    if (!row || state === undefined) throw refuse('effectGone', { id: input.effect });
    if (state === 'started') throw refuse('effectRunning', { id: row.id });
    return {
      changes: state === 'waiting' ? [] : [update(outbox, row.id, { state: 'waiting', attempts: 0, problem: '' })],
      result: { effect: row.id as string },
      logged: `${row.id} · ${row.summary}`,
    };
  },
});
