// Between an instant and the text of a `datetime-local` field in the workspace's time zone. Pure.

const parts = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });

/** `2026-11-20T09:30` */
export function localText(at: number, timeZone: string): string {
  const found = Object.fromEntries(
    parts(timeZone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  return `${found.year}-${found.month}-${found.day}T${found.hour}:${found.minute}`;
}

/** The instant that the text names there; where the clocks skip an hour, the one after it. */
export function instantOf(text: string, timeZone: string): number {
  const asUtc = Date.parse(`${text}Z`);
  const offsetAt = (at: number) => Date.parse(`${localText(at, timeZone)}Z`) - Math.floor(at / 60_000) * 60_000;
  const first = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(first);
}
