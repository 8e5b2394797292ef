// Days and hours as small numbers, so that comparing them for many pairs costs nothing.
// A month is year × 12 + month; a moment is minutes since the sheet's first day; a slot is half a weekday.
import { type LocalDate, type LocalDateTime, timeOf, toSerial, weekdayOf } from '../../calendar/local-date.ts';
import { AFTERNOON_FROM_HOUR, weekSlots } from '../../tables/options.ts';

/** Length taken for a session whose length is not known yet. */
export const SESSION_MINUTES = 120;

export const slotKeys = Object.keys(weekSlots) as readonly (keyof typeof weekSlots)[];

export function monthNumber(when: LocalDate | LocalDateTime): number {
  return Number(when.slice(0, 4)) * 12 + Number(when.slice(5, 7)) - 1;
}

export function minuteNumber(when: LocalDateTime): number {
  return Math.round(toSerial(when) * 1440);
}

/** Index in `slotKeys`; -1 for a Sunday, which nobody is asked about, and for an unknown moment. */
export function slotOf(when: LocalDateTime): number {
  if (when === '') return -1;
  const weekday = weekdayOf(when);
  if (weekday > 5) return -1;
  return weekday * 2 + (Number(timeOf(when).slice(0, 2)) >= AFTERNOON_FROM_HOUR ? 1 : 0);
}

/** A set of options as bits, in the order of the list. */
export function bitsOf<K extends string>(chosen: readonly K[], all: readonly K[]): number {
  let bits = 0;
  for (let at = 0; at < chosen.length; at++) bits |= 1 << all.indexOf(chosen[at] as K);
  return bits;
}
