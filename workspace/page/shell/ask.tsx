// Questions of the page itself (not of the script): a native modal dialog that answers a promise.
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';

interface Question {
  readonly title: string;
  readonly text?: string;
  /** Present = ask for a text, starting with this one. */
  readonly value?: string;
  readonly accept?: string;
  readonly only?: boolean;
}

function AskDialog({ question, done }: { question: Question; done: (answer: string | null) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [value, setValue] = useState(question.value ?? '');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault();
        done(null);
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          done(value);
        }}
      >
        <h2 id="ask-title">{question.title}</h2>
        {question.text && <p>{question.text}</p>}
        {question.value !== undefined && (
          <input aria-label={question.title} value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        )}
        <div class="ask-buttons">
          {!question.only && (
            <button type="button" class="button" onClick={() => done(null)}>
              {t.cancel}
            </button>
          )}
          <button type="submit" class="button primary">
            {question.accept ?? t.ok}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The text typed (or '' for a plain question), or `null` when the person said no. */
export function ask(question: Question): Promise<string | null> {
  const place = document.createElement('div');
  document.body.append(place);
  const before = document.activeElement;
  return new Promise((resolve) => {
    const done = (answer: string | null) => {
      render(null, place);
      place.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    };
    render(<AskDialog question={question} done={done} />, place);
  });
}

export const tell = (title: string, text: string) => ask({ title, text, only: true });

/** Runs something and tells the person when it fails. */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    await tell(t.failed, error instanceof Error ? error.message : String(error));
    return false;
  }
}
