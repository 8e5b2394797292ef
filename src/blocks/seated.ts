// The people of a case who have not left. Somebody who was invited is one of them once she has accepted.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Dossier } from './dossier.ts';
import type { Role } from './role.ts';
import { type Participant, type Seat, seats } from './seat.ts';

/** Those of one role, or all of them. */
export function seated(dossier: Dossier, role?: string): readonly Participant[] {
  return dossier.people().filter((person) => role === undefined || person.role === role);
}

/** Those of one role who have a seat, and those for whom one is kept until they answer. */
export function seatedOrInvited(dossier: Dossier, role: string): readonly Participant[] {
  const { today } = dossier.context;
  const invited = dossier.rows(seats).filter((seat) => seat.role === role && isInvited(seat, today));
  return [...seated(dossier, role), ...invited];
}

/** The seats of a case that are taken. */
export function seatsTaken(dossier: Pick<Dossier, 'rows'>): readonly Seat[] {
  return dossier.rows(seats).filter(isSeated);
}

export function isSeated({ until, invitedOn, answer }: Seat): boolean {
  return until === '' && (invitedOn === '' || answer === 'accepted');
}

/** Those who take part, without the many who registered. */
export function listed(dossier: Dossier, roles: readonly Role[]): readonly Participant[] {
  const isOpen = (role: string) => roles.some(({ key, isOpen }) => key === role && isOpen);
  return seated(dossier).filter(({ role }) => !isOpen(role));
}

export function isInvited({ until, invitedOn, answer, answerBy }: Seat, today: LocalDate): boolean {
  return until === '' && invitedOn !== '' && answer === '' && today <= answerBy;
}
