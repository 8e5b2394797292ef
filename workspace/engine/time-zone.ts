// Local date and time of an instant in a named time zone, and back. Independent of the process's own time zone.

export interface LocalTime {
  readonly year: number;
  readonly month: number; // 1–12
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekDay: number; // 1 Monday … 7 Sunday
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError for a name that is no time zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
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
  formats.set(timeZone, made);
  return made;
}

/** Minutes of a zone such as '+05:30' (which Node 20 does not know), or undefined for a name. */
function fixedMinutes(timeZone: string): number | undefined {
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone);
  return fixed ? Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3])) : undefined;
}

/** `timeZone` is a name of the time zone database or an offset such as '-06:00'. */
export function partsIn(instant: number, timeZone: string): LocalTime {
  const minutes = fixedMinutes(timeZone);
  if (minutes !== undefined) return partsIn(instant + minutes * 60_000, 'UTC');
  const part = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  const year = of('year');
  const weekDay = new Date(Date.UTC(year, of('month') - 1, of('day'))).getUTCDay() || 7;
  return {
    year,
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
    weekDay,
  };
}

/** Milliseconds by which local time is ahead of UTC at that instant. */
export function offsetIn(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsIn(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The instant of a local time; for one that a clock change skips, the hour after. */
export function timeOf(local: Omit<LocalTime, 'weekDay'>, timeZone: string): number {
  const { year, month, day, hour, minute, second } = local;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const guess = asUtc - offsetIn(asUtc, timeZone);
  return asUtc - offsetIn(guess, timeZone);
}
