// The way to move or duplicate a day; once it is done, the focus is where it was.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import { DayTools } from './day-tools.tsx';

interface DayMenuProps {
  readonly spec: AgendaSpec;
  /** '' for all days. */
  readonly day: string;
  readonly children: string;
  readonly label?: string;
}

export function DayMenu({ spec, day, children, label }: DayMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <DayTools spec={spec} day={day} onClose={() => setOpen(false)} />;
  return (
    <button
      type="button"
      class="link-button"
      ref={button}
      {...(label ? { 'aria-label': label } : {})}
      onClick={() => setOpen(true)}
    >
      {children}
    </button>
  );
}
