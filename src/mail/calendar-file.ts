// The calendar file of a meeting, or of all sessions of an agenda, as the attachment of its mail.
// The id of the row makes the event's id, so every version changes the same event in people's calendars.
import {
  CALENDAR_MIME_TYPE,
  type CalendarEvent,
  type CalendarPerson,
  publishCalendar,
  writeCalendar,
} from '../calendar/ics.ts';
import type { Context } from '../define/context.ts';
import type { MailAttachment } from '../define/effects.ts';

export type CalendarMeeting = Pick<
  CalendarEvent,
  'method' | 'startsAt' | 'minutes' | 'title' | 'place' | 'description'
> & {
  readonly id: string;
  /** How many versions went out before this one. */
  readonly sequence: number;
  readonly organizer: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
};

export function calendarFile(meeting: CalendarMeeting, context: Context): MailAttachment {
  const { id, ...event } = meeting;
  return {
    name: meeting.method === 'CANCEL' ? 'cancelar.ics' : 'agenda.ics',
    mimeType: `${CALENDAR_MIME_TYPE}; charset=utf-8; method=${meeting.method}`,
    content: writeCalendar({
      ...event,
      // The verification code sets events of different workbooks apart.
      uid: `${id}-${context.verificationCode(`calendar:${id}`)}@entrepares`.toLowerCase(),
      timeZone: context.timeZone,
      writtenAt: context.now,
    }),
  };
}

/** Sessions that are announced together. */
export interface CalendarAgenda {
  /** Sets all of them apart from those of other workbooks. */
  readonly code: string;
  readonly organizer: CalendarPerson;
  readonly sessions: readonly Omit<CalendarMeeting, 'organizer' | 'attendees'>[];
}

/** @param of of which they are sessions, such as the case: one code is signed for all of them */
export const agendaCode = (of: string, context: Context): string => context.verificationCode(`calendar:${of}`);

export function agendaFile({ code, organizer, sessions }: CalendarAgenda, context: Context): MailAttachment {
  return {
    name: 'agenda.ics',
    mimeType: `${CALENDAR_MIME_TYPE}; charset=utf-8; method=PUBLISH`,
    content: publishCalendar(
      sessions.map(({ id, ...event }) => ({
        ...event,
        organizer,
        uid: `${id}-${code}@entrepares`.toLowerCase(),
        timeZone: context.timeZone,
        writtenAt: context.now,
      })),
    ),
  };
}
