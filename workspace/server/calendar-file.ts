// Reads the events of an iCalendar file (RFC 5545), as far as invitations use it.
import { timeOf } from '../engine/time-zone.ts';
import type { CalendarEntry } from './list-api.ts';

interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

function linesOf(text: string): Line[] {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const match = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/.exec(line);
      if (!match) return [];
      const parameters = Object.fromEntries(
        [...(match[2] ?? '').matchAll(/;([\w-]+)=(?:"([^"]*)"|([^;]*))/g)].map(([, name = '', quoted, plain]) => [
          name.toUpperCase(),
          quoted ?? plain ?? '',
        ]),
      );
      return [{ name: (match[1] ?? '').toUpperCase(), parameters, value: match[3] ?? '' }];
    });
}

const unescaped = (text: string) =>
  text.replace(/\\([nN,;\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** A UTC time, a local time in its own or the given zone, or a day (at midnight UTC). */
function instantOf({ value, parameters }: Line, timeZone: string): { at: number; wholeDay: boolean } | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(value);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (match[4] === undefined) return { at: Date.UTC(year, month - 1, day), wholeDay: true };
  if (match[7]) return { at: Date.UTC(year, month - 1, day, hour, minute, second), wholeDay: false };
  const local = { year, month, day, hour, minute, second };
  try {
    return { at: timeOf(local, parameters.TZID ?? timeZone), wholeDay: false };
  } catch {
    return { at: timeOf(local, timeZone), wholeDay: false }; // a zone that only the file itself defines
  }
}

export function calendarEntries(text: string, mailId: string, timeZone: string): CalendarEntry[] {
  const lines = linesOf(text);
  const method = lines.find(({ name }) => name === 'METHOD')?.value.toUpperCase();
  const entries: CalendarEntry[] = [];
  let event: Line[] | undefined;
  for (const line of lines) {
    if (line.name === 'BEGIN' && line.value === 'VEVENT') event = [];
    else if (line.name === 'END' && line.value === 'VEVENT' && event) {
      const entry = entryOf(event, { mailId, timeZone, cancelled: method === 'CANCEL' });
      if (entry) entries.push(entry);
      event = undefined;
    } else event?.push(line);
  }
  return entries;
}

function entryOf(
  lines: readonly Line[],
  from: { mailId: string; timeZone: string; cancelled: boolean },
): CalendarEntry | undefined {
  const line = (name: string) => lines.find((one) => one.name === name);
  const text = (name: string) => unescaped(line(name)?.value ?? '');
  const startLine = line('DTSTART');
  const start = startLine && instantOf(startLine, from.timeZone);
  if (!start) return undefined;
  const endLine = line('DTEND');
  return {
    uid: text('UID') || `${from.mailId}/${start.at}/${text('SUMMARY')}`,
    mailId: from.mailId,
    title: text('SUMMARY'),
    location: text('LOCATION'),
    description: text('DESCRIPTION'),
    start: start.at,
    end: (endLine && instantOf(endLine, from.timeZone)?.at) ?? null,
    wholeDay: start.wholeDay,
    cancelled: from.cancelled || line('STATUS')?.value.toUpperCase() === 'CANCELLED',
    guests: lines
      .filter(({ name }) => name === 'ATTENDEE')
      .map(({ value, parameters }) => parameters.CN ?? value.replace(/^mailto:/i, '')),
  };
}
