// What was done, with its undo, why it was refused, or a question about what was typed. A done message leaves by itself;
// a refusal stays until it is closed, a question until it is answered or something else is typed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { type Message, useShell } from './shell.tsx';
import { refreshAll } from './use-answer.ts';

const SHOWN_MS = 5_000;
/** Time enough to notice a mistake, and to reach the button by keyboard. */
const UNDO_SHOWN_MS = 25_000;

export function MessageBar({ message, onClose }: { message: Message | null; onClose: () => void }) {
  const { text, say } = useShell();
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (message?.tone !== 'done') return;
    const timer = setTimeout(onClose, message.undo || message.offer ? UNDO_SHOWN_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  useEffect(() => {
    const answer = message?.answer;
    if (!answer) return;
    first.current?.focus();
    // Somebody who goes on typing corrects it.
    const correct = () => onClose();
    document.addEventListener('input', correct);
    return () => {
      document.removeEventListener('input', correct);
      answer(false);
    };
  }, [message]);
  const undo = async () => {
    if (!message?.undo || busy) return;
    setBusy(true);
    try {
      await message.undo();
      say({ text: text.undone, tone: 'done' });
      refreshAll();
    } catch (error) {
      say({ text: error instanceof Error && error.message ? error.message : text.unreachable, tone: 'refused' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div aria-live="polite">
      {message ? (
        <div class={`message appear ${message.tone}`}>
          <p>{message.text}</p>
          {message.undo ? (
            <button type="button" aria-disabled={busy} onClick={() => void undo()}>
              {text.undo}
            </button>
          ) : null}
          {message.answer ? (
            <div class="answers">
              <button
                ref={first}
                type="button"
                onClick={() => {
                  message.answer?.(true);
                  onClose();
                }}
              >
                {text.doubtYes}
              </button>
              <button type="button" onClick={onClose}>
                {text.doubtNo}
              </button>
            </div>
          ) : null}
          {message.offer ? (
            <button
              type="button"
              onClick={() => {
                onClose();
                message.offer?.accept();
              }}
            >
              {message.offer.label}
            </button>
          ) : null}
          <button type="button" class="dismiss" aria-label={text.close} title={text.close} onClick={onClose}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ) : null}
    </div>
  );
}
