// A decision of weight: a button that first says what will happen, and only then acts.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useShell } from '../shell/shell.tsx';
import { Button } from './button.tsx';

export interface ConfirmProps {
  readonly label: string;
  /** What will happen. */
  readonly sure: string;
  /** The button that acts, when it says more than `label`. */
  readonly act?: string;
  readonly keep?: string;
  readonly kind?: 'danger' | 'plain' | 'primary';
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  /** Fields that belong to the decision. */
  readonly children?: ComponentChildren;
}

export function Confirm({ label, sure, act, keep, kind = 'danger', busy = false, onConfirm, children }: ConfirmProps) {
  const { text } = useShell();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('.input, button')?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button kind={kind} busy={busy} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div class="confirm stack" ref={box}>
      <p class="detail">{sure}</p>
      {children}
      <div class="actions">
        <Button kind={kind === 'danger' ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
          {act ?? label}
        </Button>
        <Button onClick={() => setOpen(false)}>{keep ?? text.cancel}</Button>
      </div>
    </div>
  );
}
