// Dates, sizes and durations as people read them, in the workspace's time zone.

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat('es-MX', { ...options, timeZone });
  formats.set(key, made);
  return made;
}

export const longDateTime = (at: number, timeZone: string) =>
  format(timeZone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);

export const shortDateTime = (at: number, timeZone: string) =>
  format(timeZone, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(at);

export const dateTime = (at: number, timeZone: string) =>
  format(timeZone, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' }).format(at);

export const longDate = (at: number, timeZone: string) =>
  format(timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at);

export const timeOfDay = (at: number, timeZone: string) =>
  format(timeZone, { hour: 'numeric', minute: '2-digit' }).format(at);

/** The time for today, else the day. */
export function mailDate(at: number, now: number, timeZone: string): string {
  const day = format(timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
  if (day.format(at) === day.format(now)) return timeOfDay(at, timeZone);
  return format(timeZone, { day: 'numeric', month: 'short' }).format(at);
}

export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function seconds(ms: number): string {
  const whole = ms / 1000;
  return `${whole < 10 ? whole.toFixed(2) : whole.toFixed(1)} s`;
}
