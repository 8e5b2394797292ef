// What an agenda is made of: its kinds of session, how many days it takes, and its rows read as sessions in their order.
import { choice } from '../../define/columns/choice.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import { minutesInto } from '../../define/columns/time.ts';
import type { Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import type { Dossier } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import { type AgendaRow, agendas as table } from './table.ts';

export interface SessionKind {
  readonly label: Translated;
  /** A break, a meal or a way: drawn slim, not counted as a session, and in nobody's calendar. */
  readonly isPause?: boolean;
}

export interface AgendaOptions extends Aspects {
  /** What sessions may be, by key. */
  readonly kinds: Readonly<Record<string, SessionKind>>;
  /** On how few and how many days there are sessions. */
  readonly days: { readonly min: number; readonly max: number };
}

export interface Plan {
  readonly key: string;
  readonly aspects: Aspects;
  readonly kinds: AgendaOptions['kinds'];
  readonly days: AgendaOptions['days'];
  /** Most rows, with pauses. */
  readonly most: number;
  /** Most days from the first to the last, with those between on which nothing takes place. */
  readonly span: number;
  readonly columns: FieldColumns;
  /** Every row, also those called off. */
  every(dossier: Dossier): readonly AgendaRow[];
  sessions(dossier: Dossier): readonly Session[];
  sessionOf(row: AgendaRow, dossier: Dossier): Session;
}

export interface Session {
  readonly id: AgendaRow['id'];
  readonly row: AgendaRow;
  /** '' where the tab names none of the kinds. */
  readonly kind: string;
  readonly kindName: string;
  readonly isPause: boolean;
  readonly title: string;
  /** Whether the tab says a day and both hours. */
  readonly isPlaced: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Negative where it ends before it starts. */
  readonly minutes: number;
}

const ROWS_A_DAY = 10;

export function planOf(key: string, { kinds, days, ...aspects }: AgendaOptions): Plan {
  const names = Object.fromEntries(Object.entries(kinds).map(([kind, { label }]) => [kind, label]));
  const kindColumn = choice(table.columns.kind.label, names, { required: true });
  const { day, from, to, ...others } = pickColumns(
    table.columns,
    ...(['day', 'from', 'to', 'title', 'place', 'group', 'leads', 'notes', 'attended'] as const),
  );
  const takesTyped = aspects.via?.includes('sheet') ?? false;
  const every = (dossier: Dossier) =>
    dossier.rows(table).filter(({ block }) => block === key || (block === '' && takesTyped));
  const sessionOf = (row: AgendaRow, { context }: Dossier): Session => {
    const kind = kindColumn.fromAnswer(row.kind, context).value;
    const kindName = kind === '' ? row.kind : kindColumn.show(kind, context);
    const isPlaced = row.day !== '' && row.from !== '' && row.to !== '';
    return {
      id: row.id,
      row,
      kind,
      kindName,
      isPause: kinds[kind]?.isPause ?? false,
      title: row.title || kindName,
      isPlaced,
      startsAt: isPlaced ? `${row.day}T${row.from}` : '',
      endsAt: isPlaced ? `${row.day}T${row.to}` : '',
      minutes: isPlaced ? minutesInto(row.to) - minutesInto(row.from) : 0,
    };
  };
  return {
    key,
    aspects,
    kinds,
    days,
    most: days.max * ROWS_A_DAY,
    span: days.max * 2,
    columns: { day, from, to, kind: kindColumn, ...others },
    every,
    sessionOf,
    sessions: (dossier) =>
      every(dossier)
        .filter(({ cancelledOn }) => cancelledOn === '')
        .map((row) => sessionOf(row, dossier))
        .sort(byTime),
  };
}

function byTime(one: Session, other: Session): number {
  const place = ({ isPlaced, startsAt, endsAt, id }: Session) => `${isPlaced ? startsAt : '9'} ${endsAt} ${id}`;
  return place(one) < place(other) ? -1 : 1;
}

/** Those that people come together for: placed, and no pause. */
export const meetings = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(({ isPlaced, isPause }) => isPlaced && !isPause);

/** A row as its fields are written: the kind by its key. */
export const keyed = ({ row, kind }: Session): AgendaRow => ({ ...row, kind });

/** The days on which something takes place, in order. */
export function daysOf(sessions: readonly Session[]): readonly string[] {
  return [...new Set(meetings(sessions).map(({ row }) => row.day))].sort();
}

export const minutesOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);

/** "7 h 30 min" */
export function showMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', left > 0 || hours === 0 ? `${left} min` : ''].filter(Boolean).join(' ');
}
