// The moment in UTC of a local time in a named zone, from the runtime's own time-zone data.
// A local time that a clock change skips or repeats takes the offset in force just before the change.
import { type LocalDateTime, toSerial } from './local-date.ts';

const UNIX_EPOCH_SERIAL = 25_569; // 1970-01-01
const DAY_MS = 86_400_000;

function asIfUtc(when: LocalDateTime): number {
  return Math.round((toSerial(when) - UNIX_EPOCH_SERIAL) * 1440) * 60_000;
}

/** Minutes to add to UTC for the local time of the zone at that moment. */
function offsetAt(moment: number, formatter: Intl.DateTimeFormat): number {
  const parts = new Map(formatter.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'));
  return Math.round((local - moment) / 60_000);
}

/** Of zones that were asked for: making one costs more than all it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** 'YYYY-MM-DDTHH:mm' in UTC; undefined when the runtime does not know the zone. */
export function utcOf(when: LocalDateTime, timeZone: string): string | undefined {
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = formatterOf(timeZone);
  } catch {
    return undefined;
  }
  const wall = asIfUtc(when);
  const before = wall - offsetAt(wall - DAY_MS, formatter) * 60_000;
  const after = wall - offsetAt(wall + DAY_MS, formatter) * 60_000;
  const standsFor = (moment: number) => moment + offsetAt(moment, formatter) * 60_000 === wall;
  const moment = standsFor(before) || !standsFor(after) ? before : after;
  return new Date(moment).toISOString().slice(0, 16);
}
