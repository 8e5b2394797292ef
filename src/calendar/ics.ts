// Events as calendar files (RFC 5545): one as an invitation or its cancellation (RFC 5546), or many published together.
// Times are written in UTC, which every calendar program understands alike; see docs/decisions/.
import { addMinutes, type LocalDateTime } from './local-date.ts';
import { utcOf } from './zoned-time.ts';

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

export interface CalendarEvent {
  /** The same for every version of the event. */
  readonly uid: string;
  /** Grows by one with each change of the event. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly startsAt: LocalDateTime;
  readonly minutes: number;
  readonly timeZone: string;
  /** When this version was written, in the same zone. */
  readonly writtenAt: LocalDateTime;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly organizer?: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
}

export const CALENDAR_MIME_TYPE = 'text/calendar';
const MAX_LINE_OCTETS = 75;

export function writeCalendar(event: CalendarEvent): string {
  return fileOf(event.method, [event]);
}

/**
 * Many events in one file. An invitation may hold one event alone; what is published may hold any number, some of them
 * called off, and nobody is asked to answer (RFC 5546, 3.2.1 and 3.2.2).
 */
export function publishCalendar(events: readonly Omit<CalendarEvent, 'attendees'>[]): string {
  return fileOf(
    'PUBLISH',
    events.map((event) => ({ ...event, attendees: [] })),
  );
}

function fileOf(method: CalendarEvent['method'] | 'PUBLISH', events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entrepares//Entrepares//ES',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): readonly string[] {
  const stamp = utcOf(event.writtenAt, event.timeZone) ?? event.writtenAt;
  const cancelled = event.method === 'CANCEL';
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${basic(stamp)}Z`,
    `DTSTART:${moment(event.startsAt, event.timeZone)}`,
    `DTEND:${moment(addMinutes(event.startsAt, event.minutes), event.timeZone)}`,
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.place ? [`LOCATION:${escapeText(event.place)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    ...(event.organizer?.email ? [`ORGANIZER${named(event.organizer)}:mailto:${address(event.organizer)}`] : []),
    ...event.attendees
      .filter(({ email }) => email !== '')
      .map((person) => `ATTENDEE${named(person)};${answerAsked(person, event)}:mailto:${address(person)}`),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(event.title)}`, 'TRIGGER:-PT1H', 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** Everybody is asked to answer, except whoever invites and nobody when the event is called off (RFC 5546, 3.2.2 and 3.2.5). */
function answerAsked({ email }: CalendarPerson, { method, organizer }: CalendarEvent): string {
  if (email.toLowerCase() === organizer?.email.toLowerCase()) return 'ROLE=CHAIR;PARTSTAT=ACCEPTED';
  return method === 'CANCEL' ? 'ROLE=REQ-PARTICIPANT' : 'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE';
}

/** UTC; or the bare local time, which calendars read in their own zone, when the zone is not known. */
function moment(when: LocalDateTime, timeZone: string): string {
  const utc = utcOf(when, timeZone);
  return utc === undefined ? basic(when) : `${basic(utc)}Z`;
}

function basic(when: LocalDateTime): string {
  return `${when.replace(/[-:]/g, '')}00`;
}

/** TEXT of RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A parameter value cannot hold quotes or control characters, whatever is done to it. */
function named({ name }: CalendarPerson): string {
  const bare = name.replace(/["\p{Cc}]/gu, ' ').trim();
  return bare === '' ? '' : `;CN="${bare}"`;
}

function address({ email }: CalendarPerson): string {
  return email.replace(/[\s\p{Cc}]/gu, '');
}

/** Lines of at most 75 octets; what is left goes on in lines that begin with a space. No character is cut in two. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_LINE_OCTETS) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
