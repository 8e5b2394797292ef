// Dates as Sheets stores them: days since 30 December 1899, the time of day as a fraction, no time zone.
// Reference: https://developers.google.com/workspace/sheets/api/guides/formats
const millisecondsPerDay = 86_400_000;
const daysBeforeUnix = 25_569;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The serial of a calendar day, or nothing when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / millisecondsPerDay + daysBeforeUnix;
}

export function partsOfSerial(serial: number): DateParts {
  const milliseconds = Math.round((serial - daysBeforeUnix) * millisecondsPerDay);
  const date = new Date(Math.round(milliseconds / 1000) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Made once for each time zone: making one takes longer than all that is asked of it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}

const wallClockMilliseconds = (instant: number, timeZone: string): number => {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/** The serial that a workbook in this time zone shows for an instant (milliseconds since 1970). */
export const serialOfInstant = (instant: number, timeZone: string): number =>
  wallClockMilliseconds(instant, timeZone) / millisecondsPerDay + daysBeforeUnix;

/** The instant (milliseconds since 1970) that a serial means in a time zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - daysBeforeUnix) * millisecondsPerDay);
  // Two steps settle on the offset also next to a change of the clocks.
  const guess = wall - (wallClockMilliseconds(wall, timeZone) - wall);
  return wall - (wallClockMilliseconds(guess, timeZone) - guess);
}
