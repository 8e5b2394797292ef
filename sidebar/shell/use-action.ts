// Something that a person does: busy while it runs, a message when it is done, the refusal in words when it is not.
// Afterwards every visible query is asked again.
import { useState } from 'preact/hooks';
import type { CanFallShort } from '../../src/define/define-operation.ts';
import { CORRECTED, inGroup, newGroup, ServerRefusal } from '../server.ts';
import { describeHold, isHolding } from './holds.ts';
import { type Shell, useShell } from './shell.tsx';
import { refreshAll } from './use-answer.ts';

/** Where less may be done than was asked, no constant says how it went; what was not done is said first. */
export type Said<T> = T extends CanFallShort ? (result: T) => string : string | ((result: T) => string);

interface ActionOptions<T> {
  /** What to say when it is done; nothing when absent. What is about to leave by mail is said by itself beside it. */
  readonly done?: Said<T>;
  /** Does it all the same, where something was not done. */
  readonly again?: () => Promise<T>;
  /** For what nobody is written to about; a call with mails is taken back without it. */
  readonly undo?: (result: T) => Promise<unknown>;
  /** Tells the screens what the answer shows them, where it holds all that has changed: then nothing is asked again. */
  readonly shows?: (result: T) => void;
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
  const action: Action = {
    busy,
    async run(work, options = {}) {
      if (busy) return;
      setBusy(true);
      await perform(shell, work, options, (again, said) => void action.run(again, said));
      setBusy(false);
    },
  };
  return action;
}

type Rerun<T> = (again: () => Promise<T>, options: ActionOptions<T>) => void;

/** Does it and says how it went; null when it was refused, which has been said then. */
export async function perform<T>(
  shell: Shell,
  work: () => Promise<T>,
  options: ActionOptions<T>,
  rerun: Rerun<T> = (again, said) => void perform(shell, again, said),
): Promise<T | null> {
  const group = newGroup();
  try {
    const result = await inGroup(group, work);
    const { done, undo, again } = options;
    const short = notDoneOf(result);
    const text = short || (wordsOf(done, result) ?? '');
    // What is held is taken back whole by the add-on itself; a message beside its countdown would say it twice.
    if (isHolding(group)) describeHold(group, text);
    else if (text)
      shell.say({
        text,
        tone: 'done',
        ...(undo && short === '' ? { undo: () => undo(result) } : {}),
        ...(again && short !== ''
          ? { offer: { label: shell.text.allTheSame, accept: () => rerun(again, done ? { done } : {}) } }
          : {}),
      });
    if (options.shows) options.shows(result);
    else refreshAll();
    options.next?.(result);
    return result;
  } catch (error) {
    if (error instanceof ServerRefusal && error.code === CORRECTED) return null;
    if (!(error instanceof ServerRefusal)) console.error(error);
    shell.say({
      text: error instanceof ServerRefusal && error.message ? error.message : shell.text.unreachable,
      tone: 'refused',
    });
    return null;
  }
}

function wordsOf<T>(done: Said<T> | undefined, result: T): string | undefined {
  return typeof done === 'function' ? (done as (result: T) => string)(result) : (done as string | undefined);
}

function notDoneOf(result: unknown): string {
  return typeof result === 'object' && result !== null && 'notDone' in result ? String(result.notDone) : '';
}
