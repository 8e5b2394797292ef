// What an agenda does not accept, and what it only says: a plan on its way crosses itself now and then, and groups that
// work at the same time are meant to.
import { daysBetween } from '../../calendar/local-date.ts';
import { showDate, showLongDate, showPeriod } from '../../calendar/show-date.ts';
import { folded } from '../../define/columns/column.ts';
import { refuse } from '../../define/refusal.ts';
import type { Dossier } from '../dossier.ts';
import { daysOf, meetings, type Plan, type Session } from './plan.ts';

/** Refuses what goes beyond a limit and did not before; what a tab says already can be mended step by step. */
export function refuseUnfit(
  { days: { max }, span }: Plan,
  before: readonly Session[],
  after: readonly Session[],
  { context }: Dossier,
): void {
  const { language, text } = context;
  const words = text.blocks.agenda;
  const stood = (session: Session) => before.find(({ id }) => id === session.id);
  for (const session of after) {
    const was = stood(session);
    if (session.isPlaced && session.minutes <= 0 && session.minutes !== was?.minutes)
      throw refuse('invalidInput', { field: words.endOf(session.title), problem: words.endsBefore(session.row.from) });
  }
  const days = daysOf(after);
  const known = daysOf(before);
  const moved = meetings(after).filter((session) => stood(session)?.row.day !== session.row.day);
  const [first] = moved;
  const day = first?.row.day ?? '';
  if (days.length > 1 && reachOf(days) > span && reachOf(days) > reachOf(known)) {
    const others = days.filter((each) => each !== day);
    throw refuse('invalidInput', {
      field: words.dayOf(first?.title ?? ''),
      problem: words.far({
        day: showLongDate(day, language),
        others: showPeriod(others[0] ?? day, others[others.length - 1] ?? day, language),
        span,
      }),
    });
  }
  if (days.length > max && days.length > known.length)
    throw refuse('agendaDays', { max, count: days.length, day: showDate(day, language) });
}

const reachOf = (days: readonly string[]) =>
  days.length === 0 ? 0 : daysBetween(days[0] ?? '', days[days.length - 1] ?? '') + 1;

/** What is wrong with a session, as a tab may say it. */
export function problemsOf(session: Session, { context }: Dossier): readonly string[] {
  const words = context.text.blocks.agenda;
  return [
    ...(session.isPlaced ? [] : [words.noDay()]),
    ...(session.isPlaced && session.minutes <= 0 ? [words.endsFirst()] : []),
    ...(session.kind === '' ? [words.noKind(session.row.kind)] : []),
  ];
}

/** Why it is not planned yet, whole as it is; '' when it is. */
export function lacks({ days: { min, max }, span }: Plan, sessions: readonly Session[]): Lack {
  const days = daysOf(sessions);
  if (sessions.some(({ isPlaced, minutes, kind }) => !isPlaced || minutes <= 0 || kind === '')) return 'mending';
  if (days.length > max || reachOf(days) > span) return 'fewerDays';
  return days.length < Math.max(1, min) ? 'moreDays' : '';
}

type Lack = '' | 'mending' | 'fewerDays' | 'moreDays';

/** The sessions at the same time that it is not meant to be beside: of its group, without one, or in its place. */
export function crossing(session: Session, sessions: readonly Session[]): readonly Session[] {
  return sessions.filter(
    (other) =>
      other !== session &&
      session.isPlaced &&
      other.isPlaced &&
      other.startsAt < session.endsAt &&
      session.startsAt < other.endsAt &&
      (isSameGroup(session, other) || isSame(session.row.place, other.row.place)),
  );
}

/** A session without a group is for everybody. */
function isSameGroup({ row: one }: Session, { row: other }: Session): boolean {
  return one.group === '' || other.group === '' || isSame(one.group, other.group);
}

const isSame = (one: string, other: string) => one !== '' && folded(one) === folded(other);
