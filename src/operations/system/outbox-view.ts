// What has not gone out yet, for the team to see and decide: waiting, failed, or perhaps sent.
// Those that need a decision stand first.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { type OutboxRow, outbox } from '../../tables/system.ts';
import type { OutboxItem, OutboxView } from '../../views/settings-view.ts';

const order = ['uncertain', 'failed', 'waiting', 'started'] as const;
type Pending = (typeof order)[number];

export const outboxView = defineQuery({
  reads: [outbox],
  input: v.object({}),
  run(records, _input, context): OutboxView {
    const items = records.outbox.all
      .flatMap((row): readonly OutboxItem[] => {
        const state = pendingState(row);
        return state === undefined
          ? []
          : [
              {
                id: row.id,
                kind: row.kind,
                about: row.about,
                summary: row.summary,
                state,
                stateLabel: outbox.columns.state.show(state, context),
                since: row.createdAt,
                attempts: row.attempts ?? 0,
                problem: row.problem,
                canRetry: state === 'uncertain' || state === 'failed',
                canDrop: state !== 'started',
              },
            ];
      })
      .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
    return { items, uncertain: items.filter(({ state }) => state === 'uncertain').length };
  },
});

/** undefined for what has gone out and is about to leave the sheet. */
export function pendingState({ state }: OutboxRow): Pending | undefined {
  return order.find((each) => each === (state || 'waiting'));
}
