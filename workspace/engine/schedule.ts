// When a time-based trigger fires next. Google picks a minute within the hour; here it is the minute asked for, or 0.

import { partsIn, timeOf } from './time-zone.ts';
import type { Schedule } from './trigger-store.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The first time strictly after `after`; undefined when a one-shot is over. */
export function nextTime(schedule: Schedule, after: number): number | undefined {
  switch (schedule.kind) {
    case 'once':
      return schedule.at > after ? schedule.at : undefined;
    case 'every-minutes':
      return after + schedule.minutes * minuteMs;
    case 'every-hours':
      return nextHours(schedule.hours, schedule.minute, after);
    case 'every-days':
      return nextDay(schedule, after, schedule.days, () => true);
    case 'every-weeks':
      return nextDay(schedule, after, schedule.weeks * 7, (day) => day.weekDay === schedule.weekDay);
    case 'month-day':
      return nextDay(schedule, after, 1, (day) => day.day === schedule.day);
  }
}

function nextHours(hours: number, minute: number | undefined, after: number): number {
  const next = after + hours * 60 * minuteMs;
  if (minute === undefined) return next;
  const hour = 60 * minuteMs;
  return next - (next % hour) + minute * minuteMs;
}

/** Walks local days from today. When today's time has passed, at least `every` days lie between. */
function nextDay(
  schedule: { hour: number; minute: number; timeZone: string },
  after: number,
  every: number,
  qualifies: (day: { day: number; weekDay: number }) => boolean,
): number {
  const { hour, minute, timeZone } = schedule;
  const today = partsIn(after, timeZone);
  const noon = timeOf({ ...today, hour: 12, minute: 0, second: 0 }, timeZone);
  const passedToday = qualifies(today) && timeOf({ ...today, hour, minute, second: 0 }, timeZone) <= after;
  for (let ahead = passedToday ? every : 0; ahead < 800; ahead++) {
    const day = partsIn(noon + ahead * dayMs, timeZone);
    const at = timeOf({ ...day, hour, minute, second: 0 }, timeZone);
    if (at > after && qualifies(day)) return at;
  }
  throw new Error('No such day within two years');
}
