// Above an agenda: how long it is, how much of it each kind takes, what is to be looked at, and whether it was sent.
import type { AgendaSpec, SessionSpec } from '../../src/blocks/dates-screen.ts';
import { toneOf } from './agenda-times.ts';
import { DayMenu } from './day-menu.tsx';
import { useSpecs } from './specs-context.ts';

export function AgendaHead({ spec, onOpen }: { spec: AgendaSpec; onOpen: (session: SessionSpec) => void }) {
  const { text } = useSpecs();
  const words = text.agenda;
  const { kinds, rows, sum, absent, lacks, sent, isChanged, changes, calendar, may, days } = spec;
  const used = kinds.filter(({ time }) => time !== '');
  const marked = rows.filter(({ said }) => said.length > 0);
  if (rows.length === 0) return null;
  return (
    <div class="stack agenda-head">
      <p>
        <b>{sum}</b>
      </p>
      {used.length > 0 ? (
        <ul class="agenda-kinds" aria-label={words.kinds}>
          {used.map(({ key, label, time }) => (
            <li key={key} class={`tone-${toneOf(spec, key)}`}>
              {label} <span class="soft">{time}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {absent ? <p class="help">{absent}</p> : null}
      {lacks ? <p class="agenda-note">{lacks}</p> : null}
      {marked.length > 0 ? (
        <div class="agenda-note">
          <p>
            <b>{words.toMend}</b>
          </p>
          <ul>
            {marked.map((session) => (
              <li key={session.id}>
                {session.isOpen && may.includes('edit') ? (
                  <button type="button" class="link-button" onClick={() => onOpen(session)}>
                    {session.title}
                  </button>
                ) : (
                  <b>{session.title}</b>
                )}
                {`: ${session.said.join(' ')}`}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div class={isChanged ? 'agenda-note' : 'help'}>
        <p>{sent}</p>
        {changes.length > 0 ? (
          <ul>
            {changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div class="agenda-links">
        {calendar ? (
          <a
            class="link-button"
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
            download="agenda.ics"
          >
            {words.all}
          </a>
        ) : null}
        {may.includes('move') && days.length > 0 ? (
          <DayMenu spec={spec} day="">
            {words.moveAll}
          </DayMenu>
        ) : null}
      </div>
    </div>
  );
}
