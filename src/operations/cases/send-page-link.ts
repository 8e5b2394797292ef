// Sends the link of her page once more to somebody who takes part: mails get lost.
import * as v from 'valibot';
import { seats } from '../../blocks/seat.ts';
import { linkMail } from '../../blocks/seats/link-mail.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { rowsOf, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { caseTables, needProgramme } from './case-tables.ts';
import { dossiersOf, needCase } from './dossiers.ts';

export const sendPageLink = defineOperation({
  cases: 'every programme',
  reads: ({ programme }) => caseTables(programme),
  input: v.object({ programme: v.string(), case: v.string(), seat: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly sentTo: string }> {
    const row = needCase(records, needProgramme(input.programme), input.case);
    const seat = rowsOf(records, seats).get(input.seat);
    if (seat.case !== row.id || seat.until !== '') throw refuse('rowNotFound', { id: input.seat });
    return {
      changes: [update(seats, seat.id, { linkSentOn: context.today })],
      effects: linkMail(seat, dossiersOf(records, context)(row)),
      result: { sentTo: seat.email, notDone: '' },
      logged: seat.id,
    };
  },
});
