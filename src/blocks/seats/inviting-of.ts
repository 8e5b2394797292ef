// The invitations of a block of seats, for the page that each link opens and for the reminders of the day.
import { isCaseOver } from '../dossier.ts';
import type { Inviting } from '../inviting.ts';
import { factsFor, invitationMail } from './invitation-mails.ts';
import { isToBeReminded, type Standing, standingOf } from './invite.ts';
import type { Places } from './places.ts';

const pageStates: Readonly<Partial<Record<Standing, 'open' | 'late' | 'waiting' | 'declined' | 'withdrawn'>>> = {
  invited: 'open',
  silent: 'late',
  waiting: 'waiting',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

export function invitingOf(places: Places): Inviting {
  return {
    invitation(dossier, id) {
      const { today, language } = dossier.context;
      const row = places.rows(dossier).find((each) => each.id === id && each.invitedOn !== '');
      const state = row && pageStates[standingOf(row, today)];
      const invite = places.inviteOf(row?.role);
      if (!row || !state || !invite) return undefined;
      const isAnswerable = state === 'open' || state === 'late' || state === 'declined';
      return {
        block: places.key,
        row: row.id,
        state: isAnswerable && isCaseOver(dossier) ? 'over' : state,
        asks: invite.asks[language],
        facts: state === 'withdrawn' ? [] : factsFor(invite, dossier),
        answerBy: row.answerBy,
        why: row.why,
      };
    },
    open: (dossier) =>
      places.rows(dossier).filter((row) => {
        const standing = standingOf(row, dossier.context.today);
        return standing === 'invited' || standing === 'silent' || standing === 'waiting';
      }),
    reminders: (dossier) =>
      places
        .rows(dossier)
        .filter((row) => isToBeReminded(row, dossier.context.today))
        .flatMap((seat) => {
          const invite = places.inviteOf(seat.role);
          return invite ? [{ seat, mails: invitationMail(seat, invite, dossier, 'reminder') }] : [];
        }),
  };
}
