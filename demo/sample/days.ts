// Days of the sample, counted from today so that it is always fresh: -3 is three days ago, 5 in five days.
// Nobody works on Sundays: what would fall on one moves away from today.
import { addDays, type LocalDate, type LocalDateTime, weekdayOf } from '../../src/calendar/local-date.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

export interface Days {
  readonly today: LocalDate;
  /** The day itself, moved off a Sunday. */
  day(offset: number): LocalDate;
  at(offset: number, time: string): LocalDateTime;
  /** The first such weekday from that day on. */
  next(weekday: Weekday, offset: number): LocalDate;
}

/** Weekdays count from Monday, 0. */
const SUNDAY = 6;

export function daysFrom(today: LocalDate): Days {
  const day = (offset: number): LocalDate => {
    const plain = addDays(today, offset);
    return offset !== 0 && weekdayOf(plain) === SUNDAY ? addDays(plain, offset < 0 ? -1 : 1) : plain;
  };
  return {
    today,
    day,
    next(weekday, offset) {
      const from = addDays(today, offset);
      return addDays(from, (weekdays.indexOf(weekday) - weekdayOf(from) + 7) % 7);
    },
    at: (offset, time) => `${day(offset)}T${time}`,
  };
}
