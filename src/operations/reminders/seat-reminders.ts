// Those who were invited to take part in a case and have not answered half-way to their day: one reminder each.
import { blocksOf } from '../../blocks/programme.ts';
import { seats } from '../../blocks/seat.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { type Records, update } from '../../define/records.ts';
import { standingCases } from '../cases/standing-cases.ts';
import { type RoundPart, reminded, together } from './round.ts';

export function seatReminders(records: Records<AnyTable>, context: Context): RoundPart {
  const invited = standingCases(records, context).flatMap(({ programme, dossier }) =>
    blocksOf(programme).flatMap(({ invites }) => invites?.reminders(dossier) ?? []),
  );
  return together(
    invited.map(({ seat, mails }) => reminded(mails, update(seats, seat.id, { remindedOn: context.today }))),
  );
}
