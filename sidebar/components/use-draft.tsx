// State of a form that survives: what was typed is kept as a draft until it is sent, and offered again with a line
// that says so.
import { useState } from 'preact/hooks';
import { useShell } from '../shell/shell.tsx';
import { draftOf, keepDraft } from './drafts.ts';

export interface Draft<T> {
  readonly value: T;
  /** Whether it was typed before the form was opened. */
  readonly resumed: boolean;
  change(next: T): void;
  /** It was sent, or given up: nothing of it stays in the browser. */
  clear(): void;
  /** Back to what the form opens with. */
  discard(): void;
}

/** `key` names the form and its row; without one, nothing is kept. `first` is what the form opens with. */
export function useDraft<T>(key: string | undefined, first: T): Draft<T> {
  const [found] = useState(() => (key === undefined ? undefined : draftOf(key)));
  const isUsable = found !== undefined && isLike(first, found);
  const [value, setValue] = useState<T>(isUsable ? (found as T) : first);
  const [resumed, setResumed] = useState(isUsable);
  const clear = () => {
    if (key !== undefined) keepDraft(key, undefined);
    setResumed(false);
  };
  return {
    value,
    resumed,
    change(next) {
      setValue(next);
      if (key !== undefined) keepDraft(key, JSON.stringify(next) === JSON.stringify(first) ? undefined : next);
    },
    clear,
    discard() {
      clear();
      setValue(first);
    },
  };
}

/** The quiet line above a form that comes back filled. */
export function DraftNote({ draft: { resumed, discard } }: { draft: Pick<Draft<unknown>, 'resumed' | 'discard'> }) {
  const { text } = useShell();
  return resumed ? (
    <p class="note">
      {text.draftResumed} ·{' '}
      <button type="button" class="link-button" onClick={discard}>
        {text.discardDraft}
      </button>
    </p>
  ) : null;
}

/** A draft of another version of the form, whose fields have changed since, is of no use. */
function isLike(first: unknown, found: unknown): boolean {
  if (Array.isArray(first))
    return Array.isArray(found) && found.every((each) => first.length === 0 || isLike(first[0], each));
  if (typeof first !== 'object' || first === null) return typeof found === typeof first;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  const fields = found as Readonly<Record<string, unknown>>;
  return Object.entries(first).every(([key, value]) => value === null || isLike(value, fields[key]));
}
