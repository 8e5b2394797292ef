// What becomes of an invitation: she accepts or declines on her page; the team sends it again, withdraws it, or decides
// about somebody who accepted when her seat was taken. Told twice, an answer is recorded once.
import type { Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Saved } from '../block.ts';
import { type Author, type Dossier, isCaseOver } from '../dossier.ts';
import type { InputFor } from '../input.ts';
import { type Seat, seats as table } from '../seat.ts';
import { invitationMail, withdrawnMail } from './invitation-mails.ts';
import { invitedNow, type Standing, standingOf } from './invite.ts';
import { linkMail } from './link-mail.ts';
import type { Places } from './places.ts';

type Act = (row: Seat, dossier: Dossier, note: string) => Outcome<Saved>;

const unchanged: Outcome<Saved> = { result: {} };

/** What the team may do, by how an invitation stands. */
export const actsOn: Readonly<Partial<Record<Standing, readonly ('again' | 'withdraw' | 'seat')[]>>> = {
  invited: ['again', 'withdraw'],
  silent: ['again', 'withdraw'],
  waiting: ['seat', 'withdraw'],
  declined: ['again'],
  withdrawn: ['again'],
};

export function answering(places: Places) {
  const others = (row: Seat, dossier: Dossier) => places.held(dossier).filter(({ id }) => id !== row.id);

  const seat: Act = (row, dossier) => {
    const { today } = dossier.context;
    const accepted = { answer: 'accepted', answeredOn: today, until: '', why: '' } as const;
    return {
      changes: [update(table, row.id, accepted)],
      effects: linkMail({ ...row, ...accepted }, dossier),
      result: { row: row.id },
      logged: `${row.id} accepted`,
    };
  };

  const accepted: Act = (row, dossier, note) => {
    const { today } = dossier.context;
    const standing = standingOf(row, today);
    if (standing === 'seated' || standing === 'waiting' || standing === 'withdrawn') return unchanged;
    if (!places.unfit(dossier, row, others(row, dossier))) return seat(row, dossier, note);
    return {
      changes: [update(table, row.id, { answer: 'waiting', answeredOn: today, until: '', why: '' })],
      result: {},
      logged: `${row.id} waiting`,
    };
  };

  const declined: Act = (row, dossier, note) => {
    const { today } = dossier.context;
    const standing = standingOf(row, today);
    if (standing === 'seated') throw refuse('alreadyAccepted');
    const why = table.columns.why.fromAnswer(note, dossier.context).value;
    if (standing === 'withdrawn' || (standing === 'declined' && (why === row.why || why === ''))) return unchanged;
    return {
      changes: [update(table, row.id, { answer: 'declined', answeredOn: today, until: today, why })],
      result: {},
      logged: `${row.id} declined`,
    };
  };

  const again: Act = (row, dossier) => {
    const { today } = dossier.context;
    const invite = places.inviteOf(row.role);
    if (!invite) return unchanged;
    const stands = standingOf(row, today) === 'invited';
    const problem = stands ? undefined : places.unfit(dossier, row, others(row, dossier));
    if (problem) throw problem;
    // Who can still answer keeps her day.
    const values = stands ? { linkSentOn: today } : invitedNow(invite, today);
    return {
      changes: [update(table, row.id, values)],
      effects: invitationMail({ ...row, ...values }, invite, dossier),
      result: { row: row.id },
      logged: row.id,
    };
  };

  const withdraw: Act = (row, dossier) => {
    const { today } = dossier.context;
    return {
      changes: [update(table, row.id, { answer: 'withdrawn', answeredOn: today, until: today })],
      effects: withdrawnMail(row, dossier),
      result: {},
      logged: `${row.id} withdrawn`,
    };
  };

  const byTeam: Act = (row, dossier, note) => {
    const problem = places.unfit(dossier, row, others(row, dossier));
    if (problem) throw problem;
    return seat(row, dossier, note);
  };

  return {
    again,
    withdraw,
    decide(dossier: Dossier, { row: id, option, note = '' }: InputFor<'decide'>, { isTeam }: Author): Outcome<Saved> {
      const row = places.rows(dossier).find((each) => each.id === id && each.invitedOn !== '');
      if (!row) throw refuse('rowNotFound', { id: id ?? '' });
      if (!isTeam) {
        if (isCaseOver(dossier)) return unchanged;
        return option === 'accepted' ? accepted(row, dossier, note) : declined(row, dossier, note);
      }
      const acts: Readonly<Record<string, Act>> = { again, withdraw, seat: byTeam };
      const act = (actsOn[standingOf(row, dossier.context.today)] ?? []).find((each) => each === option);
      // Somebody did it already, or she answered meanwhile: what stands is shown.
      return act ? (acts[act] ?? again)(row, dossier, note) : unchanged;
    },
  };
}
