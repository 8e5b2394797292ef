// The name of a day, and what may be done with all of it.
import { useState } from 'preact/hooks';
import type { AgendaSpec } from '../../src/blocks/screen.ts';
import { DayTools } from './day-tools.tsx';
import { useSpecs } from './specs-context.ts';

export function DayHead({ spec, day, label }: { spec: AgendaSpec; day: string; label: string }) {
  const { text } = useSpecs();
  const words = text.agenda;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div class="day-head">
        <b>{label}</b>
        {spec.may.includes('move') && !isOpen ? (
          <button type="button" class="link-button" aria-label={words.dayToolsOf(label)} onClick={() => setOpen(true)}>
            {words.dayTools}
          </button>
        ) : null}
      </div>
      {isOpen ? <DayTools spec={spec} day={day} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
