// The days of an agenda one under the other, as in the panel and on a phone: hours on the left, pauses in a slim line.
import type { ComponentChild } from 'preact';
import type { AgendaSpec, SessionSpec } from '../../src/blocks/dates-screen.ts';
import { LinkOut } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { AgendaActs } from './agenda.tsx';
import { freeIn, hoursOf, lengthOf, sessionsOn, toneOf } from './agenda-times.ts';
import { DayHead } from './day-head.tsx';
import { useSpecs } from './specs-context.ts';

interface AgendaDaysProps {
  readonly spec: AgendaSpec;
  readonly acts: AgendaActs;
  /** The session that is being changed. */
  readonly open: string;
  readonly form: ComponentChild;
}

export function AgendaDays({ spec, acts, open, form }: AgendaDaysProps) {
  const { text } = useSpecs();
  const words = text.agenda;
  const loose = spec.rows.filter(({ day }) => day === '');
  const mayAdd = spec.may.includes('add');
  const line = (session: SessionSpec) => (
    <li key={session.id}>{session.id === open ? form : <SessionLine spec={spec} session={session} acts={acts} />}</li>
  );
  return (
    <>
      {spec.days.map(({ day, label }) => {
        const sessions = sessionsOn(spec, day);
        const free = freeIn(sessions);
        const last = sessions.map(({ to }) => to).sort()[sessions.length - 1] ?? '';
        return (
          <section key={day} class="agenda-day" aria-label={label}>
            <DayHead spec={spec} day={day} label={label} />
            <ol>
              {sessions.flatMap((session) => {
                const before = free.find(({ to }) => to === session.from);
                const isFirst = sessions.find(({ from }) => from === session.from) === session;
                return [
                  before && isFirst ? (
                    <li key={`free ${before.from}`} class="agenda-free">
                      {mayAdd ? (
                        <button
                          type="button"
                          class="link-button"
                          aria-label={`${words.free(lengthOf(before.minutes))}. ${words.addHere(label, before.from, before.to)}`}
                          onClick={() => acts.add({ day, from: before.from, to: before.to })}
                        >
                          <Icon name="plus" size={14} /> {words.free(lengthOf(before.minutes))}
                        </button>
                      ) : (
                        words.free(lengthOf(before.minutes))
                      )}
                    </li>
                  ) : null,
                  line(session),
                ];
              })}
            </ol>
            {mayAdd ? (
              <button
                type="button"
                class="link-button"
                aria-label={`${text.add(spec.rowName)}: ${label}`}
                onClick={() => acts.add({ day, from: last })}
              >
                {text.add(spec.rowName)}
              </button>
            ) : null}
          </section>
        );
      })}
      {loose.length > 0 ? (
        <section class="agenda-day" aria-label={words.noDay}>
          <div class="day-head">
            <b>{words.noDay}</b>
          </div>
          <ol>{loose.map(line)}</ol>
        </section>
      ) : null}
    </>
  );
}

function SessionLine({ spec, session, acts }: { spec: AgendaSpec; session: SessionSpec; acts: AgendaActs }) {
  const { text } = useSpecs();
  const { id, from, to, kindName, title, isPause, details, said, url, shown } = session;
  const content = (
    <>
      <span class="session-hours">{from === '' || to === '' ? '–' : hoursOf(session)}</span>
      <span class="session-what">
        {kindName !== '' && kindName !== title ? <span class="session-kind">{kindName}</span> : null}
        <b>{title || kindName}</b>
        {details.length > 0 ? <span class="soft">{details.join(' · ')}</span> : null}
        {shown.notes && !isPause ? <span class="soft lines">{shown.notes}</span> : null}
        {said.map((each) => (
          <span key={each} class="session-said">
            {each}
          </span>
        ))}
      </span>
    </>
  );
  const look = `session-line tone-${toneOf(spec, session.kind)} ${isPause ? 'pause' : ''}`;
  return (
    <>
      {session.isOpen && spec.may.includes('edit') ? (
        <button type="button" class={look} data-edits={id} onClick={() => acts.edit(session)}>
          {content}
        </button>
      ) : (
        <div class={look}>{content}</div>
      )}
      {url === '' ? null : (
        <div class="actions">
          <LinkOut href={url} label={`${text.open}: ${title}`} small>
            {text.open}
          </LinkOut>
        </div>
      )}
    </>
  );
}
