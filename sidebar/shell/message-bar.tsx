// What was done, with its undo, or why it was refused. A done message leaves by itself; a refusal stays until it is closed.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { type Message, useShell } from './shell.tsx';
import { refreshAll } from './use-answer.ts';

const SHOWN_MS = 5_000;
/** Time enough to notice a mistake, and to reach the button by keyboard. */
const UNDO_SHOWN_MS = 25_000;

export function MessageBar({ message, onClose }: { message: Message | null; onClose: () => void }) {
  const { text, say } = useShell();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (message?.tone !== 'done') return;
    const timer = setTimeout(onClose, message.undo ? UNDO_SHOWN_MS : SHOWN_MS);
    return () => clearTimeout(timer);
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
          <button type="button" class="dismiss" aria-label={text.close} title={text.close} onClick={onClose}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ) : null}
    </div>
  );
}
