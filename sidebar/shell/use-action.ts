// Something that a person does: busy while it runs, a message when it is done, the refusal in words when it is not.
// Afterwards every visible query is asked again.
import { useState } from 'preact/hooks';
import { CORRECTED, inGroup, newGroup, ServerRefusal } from '../server.ts';
import { describeHold, isHolding } from './holds.ts';
import { useShell } from './shell.tsx';
import { refreshAll } from './use-answer.ts';

interface ActionOptions<T> {
  /** What to say when it is done; nothing when absent. What is about to leave by mail is said by itself beside it. */
  readonly done?: string | ((result: T) => string);
  /** For what nobody is written to about; a call with mails is taken back without it. */
  readonly undo?: (result: T) => Promise<unknown>;
  /** What to do next. */
  readonly next?: (result: T) => void;
}

export interface Action {
  readonly busy: boolean;
  run<T>(work: () => Promise<T>, options?: ActionOptions<T>): Promise<void>;
}

export function useAction(): Action {
  const shell = useShell();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async run(work, options = {}) {
      if (busy) return;
      setBusy(true);
      const group = newGroup();
      try {
        const result = await inGroup(group, work);
        const { undo } = options;
        const text = (typeof options.done === 'function' ? options.done(result) : options.done) ?? '';
        // What is held is taken back whole by the add-on itself; a message beside its countdown would say it twice.
        if (isHolding(group)) describeHold(group, text);
        else if (text) shell.say({ text, tone: 'done', ...(undo ? { undo: () => undo(result) } : {}) });
        refreshAll();
        options.next?.(result);
      } catch (error) {
        if (error instanceof ServerRefusal && error.code === CORRECTED) return;
        if (!(error instanceof ServerRefusal)) console.error(error);
        shell.say({
          text: error instanceof ServerRefusal && error.message ? error.message : shell.text.unreachable,
          tone: 'refused',
        });
      } finally {
        setBusy(false);
      }
    },
  };
}
