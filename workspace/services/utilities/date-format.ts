// Dates as Java's SimpleDateFormat writes and reads them, always in US English, as Utilities.formatDate does.
// https://developers.google.com/apps-script/reference/utilities/utilities#formatDatedate,-timezone,-format

import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { type LocalTime, offsetIn, partsIn, timeOf } from '../../engine/time-zone.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const pieces = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g;

export function formatDate(date: unknown, timeZone: string, format: string): string {
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new GoogleError('Invalid argument: date. Should be of type: Date');
  const zone = zoneOf(timeZone);
  const local = partsIn(date.getTime(), zone);
  return format.replace(pieces, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? piece : field(letter, piece.length, local, date.getTime(), zone);
  });
}

function field(letter: string, length: number, local: LocalTime, instant: number, zone: string): string {
  const digits = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'y':
    case 'Y':
      return length === 2 ? String(local.year).slice(-2).padStart(2, '0') : digits(weekYear(letter, local));
    case 'M':
    case 'L':
      return length >= 3 ? named(months[local.month - 1], length) : digits(local.month);
    case 'd':
      return digits(local.day);
    case 'H':
      return digits(local.hour);
    case 'k':
      return digits(local.hour || 24);
    case 'h':
      return digits(local.hour % 12 || 12);
    case 'K':
      return digits(local.hour % 12);
    case 'm':
      return digits(local.minute);
    case 's':
      return digits(local.second);
    case 'S':
      return digits(((instant % 1000) + 1000) % 1000);
    case 'a':
      return local.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return named(weekDays[local.weekDay - 1], length);
    case 'u':
      return digits(local.weekDay);
    case 'D':
      return digits(dayOfYear(local));
    case 'w':
      return digits(Math.ceil((dayOfYear(local) + firstWeekDay(local.year)) / 7));
    case 'F':
      return digits(Math.ceil(local.day / 7));
    case 'G':
      return 'AD';
    case 'z':
      return zoneName(instant, zone, length);
    case 'Z':
      return offset(instant, zone, '');
    case 'X':
      return length === 1 ? offset(instant, zone, '').slice(0, 3) : offset(instant, zone, length === 3 ? ':' : '');
    default:
      throw unsupported(`Utilities.formatDate with the letter ${letter}`);
  }
}

/** The year of the week, which differs from the year in the last days of December. Weeks start on Sunday. */
function weekYear(letter: string, local: LocalTime): number {
  if (letter === 'y' || local.month !== 12) return local.year;
  return local.day - (local.weekDay % 7) + 6 > 31 ? local.year + 1 : local.year;
}

function named(name = '', length: number): string {
  return length >= 4 ? name : name.slice(0, 3);
}

function dayOfYear({ year, month, day }: LocalTime): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000;
}

function firstWeekDay(year: number): number {
  return new Date(Date.UTC(year, 0, 1)).getUTCDay();
}

function zoneName(instant: number, zone: string, length: number): string {
  if (/^[+-]/.test(zone)) return `GMT${zone}`;
  const style = length >= 4 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function offset(instant: number, zone: string, separator: string): string {
  const minutes = Math.round(offsetIn(instant, zone) / 60_000);
  if (minutes === 0 && separator === ':') return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${separator}${String(rest).padStart(2, '0')}`;
}

/** 'GMT-6' and 'GMT+05:30' besides the names of the time zone database. Java takes an unknown name for GMT; not here. */
function zoneOf(timeZone: string): string {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  const name = fixed ? `${fixed[1]}${fixed[2]?.padStart(2, '0')}:${fixed[3] ?? '00'}` : timeZone;
  try {
    partsIn(0, name);
    return name;
  } catch {
    throw new GoogleError('Invalid argument: timeZone');
  }
}

const readers: Readonly<Record<string, keyof Omit<LocalTime, 'weekDay'>>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/** https://developers.google.com/apps-script/reference/utilities/utilities#parseDatedate,-timezone,-format */
export function parseDate(text: string, timeZone: string, format: string): Date {
  const found = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  let at = 0;
  for (const [piece, quoted, letter] of format.matchAll(pieces)) {
    if (letter === undefined) {
      const literal = quoted === undefined ? piece : quoted === '' ? "'" : quoted;
      if (!text.startsWith(literal, at)) throw unparsable(text);
      at += literal.length;
      continue;
    }
    const part = readers[letter];
    if (part === undefined || (letter === 'M' && piece.length > 2))
      throw unsupported(`Utilities.parseDate with ${piece}`);
    const digits = new RegExp(`^\\d{1,${piece.length <= 2 && letter === 'y' ? 2 : 4}}`).exec(text.slice(at))?.[0];
    if (digits === undefined) throw unparsable(text);
    found[part] = Number(digits);
    at += digits.length;
  }
  return new Date(timeOf(found, zoneOf(timeZone)));
}

function unparsable(text: string): GoogleError {
  return new GoogleError(`Unparseable date: "${text}"`);
}
