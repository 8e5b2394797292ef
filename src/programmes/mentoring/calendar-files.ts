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
export type SessionFacts = Pick<Session, 'id' | 'title' | 'startsAt' | 'hours' | 'place' | 'calendarVersion'>;

/** Everybody with an address, each once. */
export function everybody({ mentor, contact, coordination }: People): readonly Person[] {
  const all = [mentor, contact, coordination].filter(({ email }) => email !== '');
  return all.filter(
    ({ email }, index) => all.findIndex((one) => one.email.toLowerCase() === email.toLowerCase()) === index,
  );
}

export function linkUpFile(
  advisory: Pick<Advisory, 'id' | 'linkUpAt' | 'linkUpPlace' | 'linkUpVersion'>,
  method: Method,
  told: Told,
  people: People,
  context: Context,
): MailAttachment {
  return calendarFile(
    {
      id: advisory.id,
      sequence: advisory.linkUpVersion ?? 0,
      method,
      startsAt: advisory.linkUpAt,
      minutes: LINK_UP_MINUTES,
      title: context.text.mailsAdvisories.linkUp.title(told),
      place: advisory.linkUpPlace,
      description: `${told.area} · ${told.mentor} · ${advisory.id}`,
      organizer: people.coordination,
      attendees: everybody(people),
    },
    context,
  );
}

export function sessionFile(
  session: SessionFacts,
  method: Method,
  { area, mentor, code }: Pick<Told, 'area' | 'mentor' | 'code'>,
  people: People,
  context: Context,
): MailAttachment {
  return calendarFile(
    {
      id: session.id,
      sequence: session.calendarVersion ?? 0,
      method,
      startsAt: session.startsAt,
      minutes: minutesOf(session),
      title: session.title,
      place: session.place,
      description: `${area} · ${mentor} · ${code}`,
      organizer: people.coordination,
      attendees: everybody(people),
    },
    context,
  );
}

export function minutesOf({ hours }: Pick<Session, 'hours'>): number {
  return Math.round((hours ?? 1) * 60);
}
