// The acts of Hoy that are done where one stands: each is one call, says what was done and to whom, and ticks its row.
import type { Attention, AttentionGroup } from '../../../src/views/attention.ts';
import { call, ServerRefusal } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { routeOf } from './row-route.ts';
import type { Done } from './use-done.ts';

export type MarkDone = (items: readonly Attention[], group: AttentionGroup, done?: Partial<Done>) => void;

export function useActs(group: AttentionGroup, mark: MarkDone) {
  const { text, go } = useShell();
  const words = text.today;
  const action = useAction();

  const sendAll = async (items: readonly Attention[]) => {
    const due = items.flatMap(({ line }) =>
      line.action.due ? [{ kind: line.action.due, id: line.action.target }] : [],
    );
    const result = await call('sendDue', { items: due });
    if (result.sent.length === 0) throw new ServerRefusal('notSent', result.skipped[0]?.why ?? '');
    return result;
  };

  /** One after another: each takes a while, and is ticked as soon as it is there. */
  const makeAll = async () => {
    const items = group.items.filter(({ line }) => line.action.kind === 'makeReport');
    for (const item of items) {
      const { document } = await call('makeAdvisoryReport', { advisory: item.line.action.target });
      mark([item], group, { document });
    }
    return items.length;
  };

  return {
    busy: action.busy,
    /** False for an act that opens something instead. */
    act(item: Attention, next: () => void): void {
      const { line } = item;
      const { kind, target, done = '' } = line.action;
      const told = { done: words.acted(done, line.title) };
      const finish = (document = '') => {
        next();
        mark([item], group, { document });
      };
      switch (kind) {
        case 'send':
          return void action.run(() => sendAll([item]), { ...told, next: () => finish() });
        case 'review':
          return void action.run(() => call('reviewRequest', { request: target }), { ...told, next: () => finish() });
        case 'held':
          return void action.run(() => call('recordLinkUp', { advisory: target }), { ...told, next: () => finish() });
        case 'approve':
          return void action.run(() => call('changeBlock', approval(target)), { ...told, next: () => finish() });
        case 'makeReport':
          return void action.run(() => call('makeAdvisoryReport', { advisory: target }), {
            ...told,
            next: ({ document }) => finish(document),
          });
        default: {
          const route = routeOf(line.action);
          if (route) go(route);
        }
      }
    },
    /** The button for all: those that were written to are ticked, of the others it says why not. */
    all(): void {
      if (group.bulk?.kind === 'proposals') {
        void action.run(() => call('openProposals', {}));
        return;
      }
      if (group.bulk?.kind === 'makeReport') {
        void action.run(makeAll, { done: words.madeReports });
        return;
      }
      const items = group.items.filter(({ line }) => line.action.kind === 'send');
      void action.run(() => sendAll(items), {
        done: ({ people, skipped }) =>
          [words.wrote(people), skipped[0] ? words.skipped(skipped.length, skipped[0].why) : '']
            .filter((part) => part !== '')
            .join(' '),
        next: ({ sent }) =>
          mark(
            items.filter(({ line }) =>
              sent.some(({ kind, id }) => kind === line.action.due && id === line.action.target),
            ),
            group,
          ),
      });
    },
  };
}

/** Of the round of a delivery that waits for its review: advisory, what was delivered, and the round. */
function approval(target: string) {
  const [advisory = '', block = '', row = ''] = target.split('/');
  return { programme: 'mentoring', case: advisory, block, input: { act: 'decide', option: 'approved', row } } as const;
}
