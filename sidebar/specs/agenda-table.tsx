// An agenda as a timetable: a column a day, hours from above to below, each session as high as it is long. Arrows go from
// one session to the next; with Alt they move the one that is chosen.
import type { AgendaSpec, SessionSpec } from '../../src/blocks/dates-screen.ts';
import type { AgendaActs } from './agenda.tsx';
import {
  type Free,
  freeIn,
  hoursOf,
  inLanes,
  lengthOf,
  minutesAt,
  type Placed,
  sessionsOn,
  timeAt,
  toneOf,
} from './agenda-times.ts';
import { DayHead } from './day-head.tsx';
import { useSpecs } from './specs-context.ts';

const STEP_MINUTES = 30;
const HOUR = 60;
const DAY = 24 * HOUR;

interface AgendaTableProps {
  readonly spec: AgendaSpec;
  readonly acts: AgendaActs;
  readonly open: string;
  readonly label: string;
}

export function AgendaTable({ spec, acts, open, label }: AgendaTableProps) {
  const { text, act, tell } = useSpecs();
  const words = text.agenda;
  const placed = spec.rows.filter(({ day }) => day !== '');
  const loose = spec.rows.filter(({ day }) => day === '');
  const first = Math.floor(Math.min(...placed.map(({ from }) => minutesAt(from))) / HOUR) * HOUR;
  const last = Math.ceil(Math.max(...placed.flatMap(({ from, to }) => [minutesAt(from), minutesAt(to)])) / HOUR) * HOUR;
  const hours = Array.from({ length: Math.max(0, (last - first) / HOUR) + 1 }, (_, at) => first + at * HOUR);
  const mayEdit = spec.may.includes('edit');

  const shift = async (session: SessionSpec, by: number) => {
    const from = minutesAt(session.from) + by;
    const to = minutesAt(session.to) + by;
    if (from < 0 || to >= DAY) return;
    const values = { from: timeAt(from), to: timeAt(to) };
    const saved = await act({ act: 'saveRow', row: session.id, values, was: session.values });
    if (saved) tell(saved.theirs ? text.theirsTitle(saved.theirs.by) : words.movedTo(values.from, values.to));
  };
  const onKey = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.edits : undefined;
    const session = placed.find((each) => each.id === id);
    const way = arrows[event.key];
    if (!session || !way) return;
    event.preventDefault();
    if (event.altKey && way.by !== 0 && mayEdit) return void shift(session, way.by * STEP_MINUTES);
    const next = nextOf(spec, session, way);
    if (next && event.currentTarget instanceof HTMLElement)
      event.currentTarget.querySelector<HTMLElement>(`[data-edits="${next.id}"]`)?.focus();
  };
  return (
    <div class="agenda-table">
      <section
        class="agenda-grid"
        aria-label={label}
        style={{ '--days': String(spec.days.length), '--height': `${Math.max(HOUR, last - first)}px` }}
        onKeyDown={onKey}
      >
        <div class="agenda-hours" aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} style={{ top: `${hour - first}px` }}>
              {timeAt(hour).replace(/^0/, '')}
            </span>
          ))}
        </div>
        {spec.days.map(({ day, label: name }) => {
          const sessions = sessionsOn(spec, day);
          return (
            <section key={day} class="agenda-column" aria-label={name}>
              <DayHead spec={spec} day={day} label={name} />
              <ol>
                {inLanes(sessions).map((each) => (
                  <li key={each.session.id} style={spanOf(each, first)}>
                    <SessionBox spec={spec} placed={each} isChosen={each.session.id === open} acts={acts} />
                  </li>
                ))}
                {freeIn(sessions).map((free) => (
                  <li key={`free ${free.from}`} style={freeSpan(free, first)}>
                    <FreeBox spec={spec} free={free} day={day} name={name} acts={acts} />
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </section>
      {loose.length > 0 ? (
        <p class="agenda-note">
          <b>{words.noDay}</b>: {loose.map(({ title, kindName }) => title || kindName).join(', ')}
        </p>
      ) : null}
      {mayEdit ? <p class="help">{words.keys}</p> : null}
    </div>
  );
}

interface Way {
  /** Sessions up or down. */
  readonly by: -1 | 0 | 1;
  /** Days to the side. */
  readonly aside: -1 | 0 | 1;
}

const arrows: Readonly<Record<string, Way>> = {
  ArrowUp: { by: -1, aside: 0 },
  ArrowDown: { by: 1, aside: 0 },
  ArrowLeft: { by: 0, aside: -1 },
  ArrowRight: { by: 0, aside: 1 },
};

/** The one above or below it; to the side, the one at the same time or nearest to it. */
function nextOf(spec: AgendaSpec, session: SessionSpec, { by, aside }: Way): SessionSpec | undefined {
  const sameDay = sessionsOn(spec, session.day);
  if (aside === 0) return sameDay[sameDay.indexOf(session) + by];
  const at = spec.days.findIndex(({ day }) => day === session.day);
  const distance = (other: SessionSpec) => Math.abs(minutesAt(other.from) - minutesAt(session.from));
  return [...sessionsOn(spec, spec.days[at + aside]?.day ?? '')].sort(
    (one, other) => distance(one) - distance(other),
  )[0];
}

function spanOf({ session, lane, lanes }: Placed, first: number) {
  return {
    top: `${minutesAt(session.from) - first}px`,
    height: `${Math.max(session.minutes, LEAST_PIXELS)}px`,
    left: `${(lane / lanes) * 100}%`,
    width: `${100 / lanes}%`,
  };
}

const freeSpan = ({ from, minutes }: Free, first: number) => ({
  top: `${minutesAt(from) - first}px`,
  height: `${minutes}px`,
  left: '0',
  width: '100%',
});

/** Lower, a box shows no line of text. */
const LEAST_PIXELS = 16;
const SHORT_PIXELS = 50;

interface SessionBoxProps {
  readonly spec: AgendaSpec;
  readonly placed: Placed;
  readonly isChosen: boolean;
  readonly acts: AgendaActs;
}

function SessionBox({ spec, placed: { session }, isChosen, acts }: SessionBoxProps) {
  const { id, kindName, title, isPause, details, said, minutes } = session;
  const isOpen = session.isOpen && spec.may.includes('edit');
  const tip = [hoursOf(session), title, ...details].join(', ');
  const look = [
    'session-box',
    `tone-${toneOf(spec, session.kind)}`,
    isPause ? 'pause' : '',
    minutes < SHORT_PIXELS ? 'short' : '',
    isChosen ? 'chosen' : '',
    said.length > 0 ? 'marked' : '',
  ].join(' ');
  const content = (
    <>
      <span class="visually-hidden">{hoursOf(session)}</span>
      {kindName !== '' && kindName !== title ? <span class="session-kind">{kindName}</span> : null}
      <b>{title || kindName}</b>
      {isPause || details.length === 0 ? null : <span class="soft">{details.join(' · ')}</span>}
      {said.length > 0 ? <span class="visually-hidden">{said.join(' ')}</span> : null}
    </>
  );
  return isOpen ? (
    <button type="button" class={look} data-edits={id} title={tip} onClick={() => acts.edit(session)}>
      {content}
    </button>
  ) : (
    <div class={look} title={tip}>
      {content}
    </div>
  );
}

interface FreeBoxProps {
  readonly spec: AgendaSpec;
  readonly free: Free;
  readonly day: string;
  readonly name: string;
  readonly acts: AgendaActs;
}

function FreeBox({ spec, free: { from, to, minutes }, day, name, acts }: FreeBoxProps) {
  const { text } = useSpecs();
  const words = text.agenda;
  const said = words.free(lengthOf(minutes));
  return spec.may.includes('add') ? (
    <button
      type="button"
      class="session-box free"
      aria-label={`${said}. ${words.addHere(name, from, to)}`}
      onClick={() => acts.add({ day, from, to })}
    >
      {said}
    </button>
  ) : (
    <div class="session-box free">{said}</div>
  );
}
