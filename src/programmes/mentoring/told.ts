// What the mails about an advisory may name, gathered once; and whom they go to.
// The contact is whoever asked; the area's stored contact gets a copy where the team wants it.
import { showDate, showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { Finders, Records } from '../../define/records.ts';
import { caseContact } from '../../progress/case-contact.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { requests } from '../../tables/requests.ts';
import type { Told } from '../../text/es/mails-advisories.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** Who gets a copy of what she is written; '' or absent for nobody. */
  readonly copy?: string;
}
export interface People {
  readonly mentor: Person;
  readonly contact: Person;
  readonly coordination: Person;
}
/** Who is greeted in a mail to the coordination. */
export function coordinationName({ settings }: Context): string {
  return settings.coordinationName || settings.unit || settings.serviceName;
}

type PeopleTable = typeof areas | typeof advisors | typeof requests;
export type PeopleRecords = Records<PeopleTable>;
/** People are only looked up. */
export type PeopleFinders = Finders<PeopleTable>;

export function peopleOf(
  advisory: Pick<Advisory, 'area' | 'advisor' | 'request'>,
  records: PeopleFinders,
  context: Context,
): People {
  const { settings } = context;
  const advisor = records.advisors.find(advisory.advisor);
  const { name, email, copy } = caseContact(advisory, records, context);
  // Whoever reads a message of her own about the same thing needs no copy of another's.
  const own = [advisor?.email ?? '', settings.coordinationEmail].map((address) => address.toLowerCase());
  return {
    mentor: { name: advisor?.name ?? '', email: advisor?.email ?? '' },
    contact: { name, email, copy: own.includes(copy.toLowerCase()) ? '' : copy },
    coordination: {
      name: coordinationName(context),
      email: settings.coordinationEmail,
    },
  };
}

export function toldOf(
  advisory: Pick<Advisory, 'id' | 'title' | 'area' | 'advisor' | 'request'>,
  records: PeopleFinders,
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
