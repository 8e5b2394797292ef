// The link-up as people's calendars take it; the same event whenever it is moved, or handed to another contact.
// Its version goes up with every change that is mailed.
import type { Context } from '../../define/context.ts';
import type { MailAttachment } from '../../define/effects.ts';
import { calendarFile } from '../../mail/calendar-file.ts';
import { LINK_UP_MINUTES } from '../../progress/link-up-minutes.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { Told } from '../../text/es/mails-advisories.ts';
import { everybody } from '../sessions/session-mails.ts';
import type { People } from './told.ts';

export function linkUpFile(
  advisory: Pick<Advisory, 'id' | 'linkUpAt' | 'linkUpPlace' | 'linkUpVersion'>,
  method: 'REQUEST' | 'CANCEL',
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
