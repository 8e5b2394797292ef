// What was just removed, with the way back; it takes the focus, which would otherwise be lost with what is gone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpecs } from './specs-context.ts';

export function UndoLine({ what, onUndo }: { what: string; onUndo: () => Promise<void> }) {
  const { text } = useSpecs();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const undo = async () => {
    if (busy) return;
    setBusy(true);
    await onUndo();
    setBusy(false);
  };
  return (
    <p class="undo-line">
      <span>{text.removed(what)}</span>
      <button type="button" class="link-button" ref={button} aria-disabled={busy} onClick={() => void undo()}>
        {text.undo}
      </button>
    </p>
  );
}
