// What people's calendars hold of an agenda, and what has changed since it was sent. Pauses are in no calendar.
import { update } from '../../define/records.ts';
import type { Dossier } from '../dossier.ts';
import { meetings, type Plan, type Session } from './plan.ts';
import { agendas as table } from './table.ts';

/** A session as calendars hold it. */
interface Announced {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly place: string;
  readonly group: string;
  readonly leads: string;
}

export interface News {
  readonly type: 'added' | 'changed' | 'cancelled';
  readonly session: Session;
  /** As it was sent before; undefined of what is new. */
  readonly was: Announced | undefined;
}

/** In one cell, a line each; a cell keeps no empty lines at its end. */
const keptAs = ({ startsAt, endsAt, title, row: { place, group, leads } }: Session): string =>
  [startsAt, endsAt, title, place, group, leads]
    .map((part) => part.replace(/\s+/g, ' '))
    .join('\n')
    .trimEnd();

const sentOf = ({ row: { sent } }: Session): Announced | undefined => {
  const parts = sent === '' ? [] : sent.split('\n');
  const [startsAt = '', endsAt = '', title = '', place = '', group = '', leads = ''] = parts;
  return parts.length === 0 ? undefined : { startsAt, endsAt, title, place, group, leads };
};

/** What is to be told to those who take part: of what is still to come. */
export function newsOf(plan: Plan, dossier: Dossier): readonly News[] {
  const { now } = dossier.context;
  const standing = meetings(plan.sessions(dossier)).flatMap((session): News[] => {
    const was = sentOf(session);
    const isSame = was !== undefined && keptAs(session) === session.row.sent;
    const isOver = session.endsAt <= now && (was?.endsAt ?? '') <= now;
    return isSame || isOver || session.minutes <= 0 ? [] : [{ type: was ? 'changed' : 'added', session, was }];
  });
  const gone = notMet(plan, dossier).flatMap((session): News[] => {
    const was = sentOf(session);
    return was && was.endsAt > now ? [{ type: 'cancelled', session, was }] : [];
  });
  return [...standing, ...gone].sort((one, other) => (one.session.startsAt < other.session.startsAt ? -1 : 1));
}

/** What was sent once and is no session any more: called off, or made a pause. */
function notMet(plan: Plan, dossier: Dossier): readonly Session[] {
  const standing = meetings(plan.sessions(dossier)).map(({ id }) => id);
  return plan
    .every(dossier)
    .filter(({ id }) => !standing.includes(id))
    .map((row) => plan.sessionOf(row, dossier));
}

/** The day on which it was sent last; '' while it was not. */
export function sentOn(plan: Plan, dossier: Dossier): string {
  return (
    plan
      .every(dossier)
      .map((row) => row.sentOn)
      .sort()
      .reverse()[0] ?? ''
  );
}

const nextVersion = ({ row: { calendarVersion } }: Session) => (calendarVersion === null ? 0 : calendarVersion + 1);

/** The rows once the news are sent. */
export function markSent(news: readonly News[], { context }: Dossier) {
  return news.map(({ type, session }) =>
    update(table, session.id, {
      sent: type === 'cancelled' ? '' : keptAs(session),
      sentOn: context.today,
      calendarVersion: nextVersion(session),
    }),
  );
}

export interface CalendarEntry {
  readonly session: Session;
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
}

/** Every session of the file: those that stand, and those that leave the calendars they were in. */
export function entriesOf(plan: Plan, dossier: Dossier, news: readonly News[] = []): readonly CalendarEntry[] {
  const told = (session: Session) => news.some((each) => each.session.id === session.id);
  const sequence = (session: Session) => (told(session) ? nextVersion(session) : (session.row.calendarVersion ?? 0));
  const standing = meetings(plan.sessions(dossier)).filter(({ minutes }) => minutes > 0);
  const gone = notMet(plan, dossier).filter(
    (session) => session.isPlaced && session.minutes > 0 && session.row.calendarVersion !== null,
  );
  return [
    ...standing.map((session) => ({ session, sequence: sequence(session), method: 'REQUEST' as const })),
    ...gone.map((session) => ({ session, sequence: sequence(session), method: 'CANCEL' as const })),
  ];
}
