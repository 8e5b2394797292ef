// A seat by invitation: what its programme says to whoever is asked, and how each invitation stands on a day.
import { addDays, daysBetween, type LocalDate } from '../../calendar/local-date.ts';
import type { Translated } from '../../text/language.ts';
import type { Dossier } from '../dossier.ts';
import type { Seat } from '../seat.ts';
import { isInvited, isSeated } from '../seated.ts';

export interface Invite {
  /** Days to answer. */
  readonly within: number;
  /** What is asked of her, in the words of the programme. */
  readonly asks: Translated;
  /** What she may know of the case before she accepts; she sees nothing else of it. */
  facts?(dossier: Dossier): readonly { readonly label: Translated; readonly value: string }[];
}

export type Standing = 'seated' | 'invited' | 'silent' | 'waiting' | 'declined' | 'withdrawn' | 'left';

export function standingOf(seat: Seat, today: LocalDate): Standing {
  if (isSeated(seat)) return 'seated';
  if (seat.invitedOn === '' || seat.answer === 'accepted') return 'left';
  if (seat.answer !== '') return seat.answer;
  if (seat.until !== '') return 'withdrawn';
  return isInvited(seat, today) ? 'invited' : 'silent';
}

/** Whether she has a seat, or one is kept for her until she answers. */
export function isHeld(seat: Seat, today: LocalDate): boolean {
  const standing = standingOf(seat, today);
  return standing === 'seated' || standing === 'invited';
}

/** Of somebody who is invited today, for the first time or again. */
export function invitedNow({ within }: Invite, today: LocalDate) {
  return {
    since: today,
    until: '',
    invitedOn: today,
    linkSentOn: today,
    remindedOn: '',
    answerBy: addDays(today, within),
    answer: '',
    answeredOn: '',
    why: '',
  } as const;
}

/** Of somebody in a seat for which nobody is invited. */
export const uninvited = { invitedOn: '', answerBy: '', answer: '', answeredOn: '', why: '' } as const;

/** Once, half-way to her day. */
export function isToBeReminded(seat: Seat, today: LocalDate): boolean {
  const { linkSentOn, remindedOn, answerBy } = seat;
  if (standingOf(seat, today) !== 'invited' || remindedOn !== '' || linkSentOn === today) return false;
  return daysBetween(linkSentOn, today) * 2 >= daysBetween(linkSentOn, answerBy);
}
