// An alert or prompt of a running script. The script stands still until the person answers.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionView } from '../../server/api.ts';
import { useQuestion } from '../events.ts';
import { postJson } from '../server.ts';
import { attempt } from '../shell/ask.tsx';
import { t } from '../text.ts';

const buttonText: Readonly<Record<string, string>> = {
  OK: t.ok,
  CANCEL: t.cancel,
  YES: t.yes,
  NO: t.no,
  CLOSE: t.close,
};

export function ScriptQuestion() {
  const [question, setQuestion] = useState<QuestionView | null>(null);
  useQuestion(setQuestion);
  if (!question) return null;
  // The next one may stand there before the answer to this one has come back.
  const leave = () => setQuestion((now) => (now?.id === question.id ? null : now));
  return <Question key={question.id} question={question} done={leave} />;
}

function Question({ question, done }: { question: QuestionView; done(): void }) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  useEffect(() => box.current?.showModal(), []);
  /** The question leaves once its answer has arrived: until then the script waits. */
  const answer = async (button: string) => {
    if (sending) return;
    setSending(true);
    if (await attempt(() => postJson('/api/questions/answer', { id: question.id, button, text }))) done();
    else setSending(false);
  };
  const [main = 'OK', ...others] = question.buttons;
  return (
    <dialog
      ref={box}
      class="ask script-question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        void answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void answer(main);
        }}
      >
        <h2 id="question-title">{question.title === '' ? question.text : question.title}</h2>
        {question.title !== '' && <p>{question.text}</p>}
        {question.kind === 'prompt' && (
          <input aria-label={t.dialog.answer} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        )}
        <div class="ask-buttons">
          {[...others].reverse().map((button) => (
            <button key={button} type="button" class="button" onClick={() => void answer(button)}>
              {buttonText[button] ?? button}
            </button>
          ))}
          <button type="submit" class="button primary">
            {buttonText[main] ?? main}
          </button>
        </div>
      </form>
    </dialog>
  );
}
