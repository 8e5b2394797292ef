// The builder of time-based triggers.
// https://developers.google.com/apps-script/reference/script/clock-trigger-builder

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { timeOf } from '../../engine/time-zone.ts';
import type { Schedule } from '../../engine/trigger-store.ts';
import { WeekDay } from './enumerations.ts';

interface Choices {
  minutes?: number;
  hours?: number;
  days?: number;
  weeks?: number;
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  at?: number;
  after?: number;
  date?: readonly [year: number, month: number, day: number];
  timeZone: string;
}

/** What the builder yields: a schedule, or a delay that counts from the moment of creation. */
export type ClockChoice = Schedule | { readonly kind: 'after'; readonly ms: number };

export function createClockBuilder(timeZone: string, create: (choice: ClockChoice) => object): object {
  const chosen: Choices = { timeZone };
  return guarded('ClockTriggerBuilder', {
    after(milliseconds: number) {
      chosen.after = number(milliseconds);
      return this;
    },
    at(date: Date) {
      chosen.at = number(date.getTime());
      return this;
    },
    atDate(year: number, month: number, day: number) {
      chosen.date = [number(year), number(month), number(day)];
      return this;
    },
    atHour(hour: number) {
      chosen.hour = within(hour, 0, 23, 'hour');
      return this;
    },
    everyDays(days: number) {
      chosen.days = within(days, 1, 1000, 'n');
      return this;
    },
    everyHours(hours: number) {
      chosen.hours = within(hours, 1, 1000, 'n');
      return this;
    },
    everyMinutes(minutes: number) {
      if (![1, 5, 10, 15, 30].includes(minutes)) throw new GoogleError('The minutes value must be 1, 5, 10, 15 or 30.');
      chosen.minutes = minutes;
      return this;
    },
    everyWeeks(weeks: number) {
      chosen.weeks = within(weeks, 1, 100, 'n');
      return this;
    },
    inTimezone(zone: string) {
      chosen.timeZone = String(zone);
      return this;
    },
    nearMinute(minute: number) {
      chosen.minute = within(minute, 0, 59, 'minute');
      return this;
    },
    onMonthDay(day: number) {
      chosen.monthDay = within(day, 1, 31, 'day');
      return this;
    },
    onWeekDay(day: { name(): string; ordinal(): number }) {
      chosen.weekDay = day === WeekDay.SUNDAY ? 7 : day.ordinal();
      return this;
    },
    create: () => create(choiceOf(chosen)),
  });
}

function choiceOf(chosen: Choices): ClockChoice {
  const { timeZone, minute = 0, hour = 0 } = chosen;
  if (chosen.after !== undefined) return { kind: 'after', ms: chosen.after };
  if (chosen.at !== undefined) return { kind: 'once', at: chosen.at };
  if (chosen.date) {
    const [year, month, day] = chosen.date;
    return { kind: 'once', at: timeOf({ year, month, day, hour, minute, second: 0 }, timeZone) };
  }
  if (chosen.minutes !== undefined) return { kind: 'every-minutes', minutes: chosen.minutes };
  if (chosen.hours !== undefined) {
    return { kind: 'every-hours', hours: chosen.hours, ...(chosen.minute === undefined ? {} : { minute }) };
  }
  if (chosen.weekDay !== undefined) {
    return { kind: 'every-weeks', weeks: chosen.weeks ?? 1, weekDay: chosen.weekDay, hour, minute, timeZone };
  }
  if (chosen.weeks !== undefined) {
    return { kind: 'every-weeks', weeks: chosen.weeks, weekDay: 1, hour, minute, timeZone };
  }
  if (chosen.monthDay !== undefined) return { kind: 'month-day', day: chosen.monthDay, hour, minute, timeZone };
  if (chosen.days !== undefined || chosen.hour !== undefined) {
    return { kind: 'every-days', days: chosen.days ?? 1, hour, minute, timeZone };
  }
  throw new GoogleError('The trigger has no schedule: choose one before create().');
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new GoogleError(`Invalid argument: ${String(value)}`);
  return value;
}

function within(value: unknown, least: number, most: number, name: string): number {
  const given = number(value);
  if (!Number.isInteger(given) || given < least || given > most) throw new GoogleError(`Invalid argument: ${name}`);
  return given;
}
