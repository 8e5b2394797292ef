// Invitations of a block: what somebody reads who has not accepted yet, and whom to remind. Until she accepts she sees
// nothing else of the case.
import type { LocalDate } from '../calendar/local-date.ts';
import type { MailEffect } from '../define/effects.ts';
import type { Dossier } from './dossier.ts';
import type { Seat } from './seat.ts';

export interface InvitationSpec {
  readonly block: string;
  /** Her row, which an answer names. */
  readonly row: string;
  readonly state: 'open' | 'late' | 'waiting' | 'declined' | 'withdrawn' | 'over';
  /** What is asked of her. */
  readonly asks: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly answerBy: LocalDate;
  /** Why she declined, in her words. */
  readonly why: string;
}

export interface Inviting {
  /** Undefined for whoever takes part, or has left. */
  invitation(dossier: Dossier, row: string): InvitationSpec | undefined;
  /** Those who can still answer: they are told when the case is cancelled. */
  open(dossier: Dossier): readonly Seat[];
  /** Those to be reminded today, each with her mail. */
  reminders(dossier: Dossier): readonly { readonly seat: Seat; readonly mails: readonly MailEffect[] }[];
}
