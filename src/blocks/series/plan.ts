// What becomes of the meetings when a series is set or changed. Those that took place, were called off or were moved by
// themselves stay as they are; the others go where the series puts them, each in the calendars as the same event.
import { dayOf } from '../../calendar/local-date.ts';
import { daysIn } from '../../define/columns/days.ts';
import { emptyRow } from '../../define/define-table.ts';
import { refuse } from '../../define/refusal.ts';
import type { Author, Dossier } from '../dossier.ts';
import { firstWritten, written } from '../kept.ts';
import { daysOfSeries } from './dates.ts';
import { isToCome, ruleColumns, type Standing } from './standing.ts';
import { type Series, type StandingMeeting, standingMeetings as table } from './table.ts';

export interface Planned {
  /** As they stand afterwards, new ones with the others. */
  readonly rows: readonly StandingMeeting[];
  readonly added: readonly StandingMeeting[];
  readonly changed: readonly StandingMeeting[];
}

export function planSeries(
  standing: Standing,
  rule: Series,
  before: Series | undefined,
  dossier: Dossier,
  author: Author,
): Planned {
  const { context } = dossier;
  const wanted = startsOf(standing, rule, dossier);
  const rows = standing.every(dossier);
  const isFree = (row: StandingMeeting) => isToCome(row, dossier) && row.startsAt === row.ruleAt;
  const settled = rows.filter((row) => !isFree(row)).map(({ ruleAt }) => dayOf(ruleAt));
  const open = wanted.filter((startsAt) => !settled.includes(dayOf(startsAt)) && (!before || startsAt >= context.now));
  const free = rows.filter(isFree);
  const moved = free.map((row, at): StandingMeeting => {
    const startsAt = open[at];
    const next =
      startsAt === undefined
        ? { ...row, cancelledOn: context.today }
        : {
            ...row,
            startsAt,
            ruleAt: startsAt,
            // What was said of this meeting alone stays.
            minutes: row.minutes === (before?.minutes ?? null) ? rule.minutes : row.minutes,
            place: row.place === (before?.place ?? '') ? rule.place : row.place,
          };
    const isSame = (['startsAt', 'minutes', 'place', 'cancelledOn'] as const).every((each) => next[each] === row[each]);
    return isSame ? row : { ...next, calendarVersion: (row.calendarVersion ?? 0) + 1, ...written(dossier, author) };
  });
  const added = open.slice(free.length).map(
    (startsAt): StandingMeeting => ({
      ...emptyRow(table),
      ...firstWritten(dossier, author),
      id: context.newId(table),
      case: dossier.case.id,
      block: standing.key,
      role: author.role,
      what: standing.aspects.label[context.language],
      startsAt,
      ruleAt: startsAt,
      minutes: rule.minutes,
      place: rule.place,
      calendarVersion: 0,
    }),
  );
  const after = rows.map((row) => moved[free.indexOf(row)] ?? row);
  return { rows: [...after, ...added], added, changed: after.filter((row) => !rows.includes(row)) };
}

/** Refused by name: both ends or none, none at all, or more than the block may have. */
function startsOf({ most, aspects }: Standing, rule: Series, { context }: Dossier): readonly string[] {
  const meetings = ruleColumns.meetings.label[context.language];
  const last = ruleColumns.last.label[context.language];
  if ((rule.meetings === null) === (rule.last === '')) throw refuse('seriesEnd', { meetings, last });
  const days = daysOfSeries(rule, daysIn(context.settings.holidays), most);
  const what = aspects.label[context.language];
  if (Math.max(days.length, rule.meetings ?? 0) > most) throw refuse('seriesTooLong', { what, max: most });
  if (days.length < 2) throw refuse('seriesTooShort', { what, last });
  return days.map((day) => `${day}T${rule.hour}`);
}
