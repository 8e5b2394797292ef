// The question that a script asks at this moment: shown to the pages of the person who runs it, answered once,
// and taken for closed when none of those pages is left.
import type { QuestionView } from './api.ts';

/** Two numbers (whether it is answered, the answer's bytes), then the answer as JSON. */
export type AnswerLock = SharedArrayBuffer;

/** A page that is loaded again needs a moment to come back. */
const GONE_AFTER_MS = 4_000;
/** What surely fits into the lock as JSON, whatever the characters. */
const MOST_CHARACTERS = 10_000;

interface Audience {
  watchers(user: string, owner: string): number;
  changed(question: QuestionView | null, user: string, owner: string): void;
}

export interface AskedQuestion {
  ask(question: QuestionView, user: string, owner: string): void;
  /** The question as a page of this person has to show it; undefined stands for the owner. */
  of(user: string | undefined): QuestionView | null;
  /** An answer to another question than the present one comes too late, and counts for nothing. */
  answer(id: number, button: string, text: string): void;
  closeIfUnwatched(): void;
}

export function askedQuestion(lock: AnswerLock, audience: Audience): AskedQuestion {
  const signal = new Int32Array(lock, 0, 2);
  const bytes = new Uint8Array(lock, 8);
  let present: { question: QuestionView; user: string; owner: string } | null = null;

  function settle(button: string, text: string): void {
    if (!present) return;
    const { user, owner } = present;
    present = null;
    const answer = new TextEncoder().encode(JSON.stringify({ button, text: text.slice(0, MOST_CHARACTERS) }));
    bytes.set(answer);
    audience.changed(null, user, owner);
    Atomics.store(signal, 1, answer.length);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  }

  const asked: AskedQuestion = {
    ask(question, user, owner) {
      present = { question, user, owner };
      audience.changed(question, user, owner);
      asked.closeIfUnwatched();
    },
    of: (user) => (present && (user ?? present.owner) === present.user ? present.question : null),
    answer(id, button, text) {
      if (present?.question.id === id) settle(button, text);
    },
    closeIfUnwatched() {
      const waiting = present;
      if (!waiting || audience.watchers(waiting.user, waiting.owner) > 0) return;
      setTimeout(() => {
        if (present === waiting && audience.watchers(waiting.user, waiting.owner) === 0) settle('CLOSE', '');
      }, GONE_AFTER_MS);
    },
  };
  return asked;
}
