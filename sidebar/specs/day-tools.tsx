// A day of an agenda taken to another day, or done again on it; or the whole agenda, told by its first day.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import { addDays, daysBetween, isLocalDate } from '../../src/calendar/local-date.ts';
import { Button } from '../components/button.tsx';
import { sessionsOn } from './agenda-times.ts';
import { useSpecs } from './specs-context.ts';

interface DayToolsProps {
  readonly spec: AgendaSpec;
  /** '' for all days. */
  readonly day: string;
  readonly onClose: () => void;
}

export function DayTools({ spec, day, onClose }: DayToolsProps) {
  const { text, act, tell } = useSpecs();
  const words = text.agenda;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const from = day || (spec.days[0]?.day ?? '');
  const last = spec.days[spec.days.length - 1]?.day ?? from;
  const [to, setTo] = useState(() => (day === '' ? from : addDays(last, 1)));
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const isMoved = isLocalDate(to) && to !== from;
  const send = async (input: Parameters<typeof act>[0]) => {
    if (busy || !isMoved) return;
    setBusy(true);
    const saved = await act(input);
    setBusy(false);
    if (saved === null) return;
    tell(text.saved);
    onClose();
  };
  const copies = sessionsOn(spec, day).map(({ values }) => ({ ...values, day: to, attended: '' }));
  return (
    <form
      class="row-form stack day-tools"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ act: 'moveRow', row: day, by: daysBetween(from, to) });
      }}
    >
      <div class="field">
        <label for={id}>{day === '' ? words.firstDay : words.toDay}</label>
        <input
          ref={field}
          id={id}
          class="input"
          type="date"
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        {day === '' ? (
          <Button kind="primary" type="submit" busy={busy || !isMoved}>
            {words.move}
          </Button>
        ) : (
          <>
            {spec.may.includes('add') ? (
              <Button busy={busy || !isMoved} onClick={() => void send({ act: 'addRows', rows: copies })}>
                {words.copyDay}
              </Button>
            ) : null}
            <Button type="submit" busy={busy || !isMoved}>
              {words.moveDay}
            </Button>
          </>
        )}
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </form>
  );
}
