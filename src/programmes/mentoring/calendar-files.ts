// The meetings of an advisory as people's calendars take them; the same event whenever it is moved, or handed to another
// contact. Its version goes up with every change that is mailed.
import type { Context } from '../../define/context.ts';
import type { MailAttachment } from '../../define/effects.ts';
import { type CalendarMeeting, calendarFile } from '../../mail/calendar-file.ts';
import { LINK_UP_MINUTES } from '../../progress/link-up-minutes.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { Session } from '../../tables/sessions.ts';
import type { Told } from '../../text/es/mails-advisories.ts';
import type { People, Person } from './told.ts';

type Method = CalendarMeeting['method'];
type AboutCase = Pick<Told, 'area' | 'mentor' | 'code'>;
export type SessionFacts = Pick<Session, 'id' | 'title' | 'startsAt' | 'hours' | 'place' | 'calendarVersion'>;

/** Everybody with an address, each once. */
export function everybody({ mentor, contact, coordination }: People): readonly Person[] {
  const all = [mentor, contact, coordination].filter(({ email }) => email !== '');
  return all.filter(
    ({ email }, index) => all.findIndex((one) => one.email.toLowerCase() === email.toLowerCase()) === index,
  );
}

export function linkUpFile(
  { id, linkUpAt, linkUpPlace, linkUpVersion }: Pick<Advisory, 'id' | 'linkUpAt' | 'linkUpPlace' | 'linkUpVersion'>,
  method: Method,
  told: Told,
  people: People,
  context: Context,
): MailAttachment {
  const title = context.text.mailsAdvisories.linkUp.title(told);
  const when = { startsAt: linkUpAt, minutes: LINK_UP_MINUTES, place: linkUpPlace };
  return meetingFile({ id, title, ...when, sequence: linkUpVersion ?? 0, method }, told, people, context);
}

export function sessionFile(
  session: SessionFacts,
  method: Method,
  told: AboutCase,
  people: People,
  context: Context,
): MailAttachment {
  const { id, title, startsAt, place, calendarVersion } = session;
  const when = { startsAt, minutes: minutesOf(session), place };
  return meetingFile({ id, title, ...when, sequence: calendarVersion ?? 0, method }, told, people, context);
}

function meetingFile(
  meeting: Omit<CalendarMeeting, 'description' | 'organizer' | 'attendees'>,
  { area, mentor, code }: AboutCase,
  people: People,
  context: Context,
): MailAttachment {
  const description = `${area} · ${mentor} · ${code}`;
  const who = { organizer: people.coordination, attendees: everybody(people) };
  return calendarFile({ ...meeting, description, ...who }, context);
}

export function minutesOf({ hours }: Pick<Session, 'hours'>): number {
  return Math.round((hours ?? 1) * 60);
}
