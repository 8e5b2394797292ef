// Something that a person does: busy while it runs, a message when it is done, the refusal in words when it is not.
// Afterwards every visible query is asked again.
import { useState } from 'preact/hooks';
import { ServerRefusal } from '../server.ts';
import { useShell } from './shell.tsx';
import { refreshAll } from './use-answer.ts';

interface ActionOptions<T> {
  /** What to say when it is done; nothing when absent. */
  readonly done?: string | ((result: T) => string);
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
      try {
        const result = await work();
        const { undo } = options;
        const text = typeof options.done === 'function' ? options.done(result) : options.done;
        if (text) shell.say({ text, tone: 'done', ...(undo ? { undo: () => undo(result) } : {}) });
        refreshAll();
        options.next?.(result);
      } catch (error) {
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
