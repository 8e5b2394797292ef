// What the mails about an advisory may name, gathered once; and whom they go to.
// The area's contact is the person in the areas' sheet, or whoever asked when there is none.
import { showDate, showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { MailBlock } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { requests } from '../../tables/requests.ts';
import type { Told } from '../../text/es/mails-advisories.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}
export interface People {
  readonly mentor: Person;
  readonly contact: Person;
  readonly coordination: Person;
}
export type PeopleRecords = Records<typeof areas | typeof advisors | typeof requests>;

export function peopleOf(
  advisory: Pick<Advisory, 'area' | 'advisor' | 'request'>,
  records: PeopleRecords,
  { settings }: Context,
): People {
  const area = records.areas.find(advisory.area);
  const request = records.requests.find(advisory.request);
  const advisor = records.advisors.find(advisory.advisor);
  const contact = area?.contactEmail
    ? { name: area.contactName, email: area.contactEmail }
    : { name: request?.contactName ?? '', email: request?.contactEmail ?? '' };
  return {
    mentor: { name: advisor?.name ?? '', email: advisor?.email ?? '' },
    contact: { name: contact.name || (area?.name ?? ''), email: contact.email },
    coordination: {
      name: settings.coordinationName || settings.unit || settings.serviceName,
      email: settings.coordinationEmail,
    },
  };
}

export function toldOf(
  advisory: Pick<Advisory, 'id' | 'title' | 'area' | 'advisor' | 'request'>,
  records: PeopleRecords,
  context: Context,
  more: Partial<Told> = {},
): Told {
  const { mentor, contact, coordination } = peopleOf(advisory, records, context);
  return {
    code: advisory.id,
    title: advisory.title,
    mentor: mentor.name,
    area: records.areas.find(advisory.area)?.name ?? '',
    contact: contact.name,
    service: context.settings.serviceName,
    coordination: coordination.name,
    name: '',
    when: '',
    place: '',
    due: '',
    what: '',
    detail: '',
    count: '',
    ...more,
  };
}

/** A day or a moment in words; '' stays ''. */
export function dayWords(day: string, { language }: Context): string {
  return day === '' ? '' : day.length > 10 ? showDateTime(day, language) : showDate(day, language);
}

/** A button to a page, or how to answer without one while the pages are not published. */
export function pageButton(label: string, url: string, context: Context): MailBlock {
  return url === ''
    ? { type: 'text', text: context.text.mailsAdvisories.replyInstead() }
    : { type: 'button', label, url };
}
