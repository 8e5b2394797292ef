// What somebody types and has not saved: kept in the browser until the server has it, with what stood there when she
// began, so that another person's words are noticed and not written over.
import { useRef, useState } from 'preact/hooks';
import { draftOf, keepDraft } from '../components/drafts.ts';

export interface Typing<T> {
  /** null while nothing is being changed. */
  readonly value: T | null;
  /** Whether it was typed before the block was opened. */
  readonly isResumed: boolean;
  /** The newest, also for what ran while it was typed. */
  latest(): T | null;
  change(next: T): void;
  /** Stays on screen, and is no longer kept: the server has it. */
  settle(next: T | null): void;
}

export function useTyping<T>(key: string, isUsable: (found: unknown) => found is T): Typing<T> {
  const [first] = useState(() => {
    const found = draftOf(key);
    return isUsable(found) ? found : null;
  });
  const [value, setValue] = useState<T | null>(first);
  const [isResumed, setResumed] = useState(first !== null);
  const newest = useRef(value);
  const show = (next: T | null) => {
    newest.current = next;
    setValue(next);
  };
  return {
    value,
    isResumed,
    latest: () => newest.current,
    change(next) {
      show(next);
      keepDraft(key, next);
    },
    settle(next) {
      show(next);
      setResumed(false);
      keepDraft(key, undefined);
    },
  };
}
