// The name of a day, and what may be done with all of it.
import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import { DayMenu } from './day-menu.tsx';
import { useSpecs } from './specs-context.ts';

export function DayHead({ spec, day, label }: { spec: AgendaSpec; day: string; label: string }) {
  const { agenda: words } = useSpecs().text;
  return (
    <div class="day-head">
      <b>{label}</b>
      {spec.may.includes('move') ? (
        <DayMenu spec={spec} day={day} label={words.dayToolsOf(label)}>
          {words.dayTools}
        </DayMenu>
      ) : null}
    </div>
  );
}
