// Whose calendars what takes place in a case goes to: those who take part, and the coordination, which invites. Each once.
import type { CalendarPerson } from '../calendar/ics.ts';
import type { Dossier } from './dossier.ts';
import { pageOf } from './page-of.ts';
import type { Participant } from './seat.ts';
import { seated } from './seated.ts';

export interface Invited extends CalendarPerson {
  /** Address of her page; '' of the coordination. */
  readonly page: string;
}

export function invited(dossier: Dossier, people: readonly Participant[] = seated(dossier)): readonly Invited[] {
  const all = [
    ...people.map((seat) => ({ name: seat.name, email: seat.email, page: pageOf(seat, dossier) })),
    { ...coordination(dossier), page: '' },
  ].filter(({ email }) => email !== '');
  const isSame = (one: Invited, other: Invited) => one.email.toLowerCase() === other.email.toLowerCase();
  return all.filter((person, index) => all.findIndex((each) => isSame(each, person)) === index);
}

export function coordination({ context: { settings } }: Dossier): CalendarPerson {
  return {
    name: settings.coordinationName || settings.unit || settings.serviceName,
    email: settings.coordinationEmail,
  };
}
