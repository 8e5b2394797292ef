// Sends the link of her page once more to somebody who takes part: mails get lost.
import * as v from 'valibot';
import { seats } from '../../blocks/seat.ts';
import { seated, seatsTaken } from '../../blocks/seated.ts';
import { linkMail } from '../../blocks/seats/link-mail.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { caseTables, needProgramme } from './case-tables.ts';
import { dossiersOf, needCase } from './dossiers.ts';

export const sendPageLink = defineOperation({
  cases: 'every programme',
  reads: ({ programme }) => caseTables(programme),
  input: v.object({ programme: v.string(), case: v.string(), seat: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly sentTo: string }> {
    const programme = needProgramme(input.programme);
    const dossier = dossiersOf(records, context)(needCase(records, programme, input.case));
    const person = seated(dossier).find(({ id }) => id === input.seat);
    if (!person) throw refuse('rowNotFound', { id: input.seat });
    return {
      // Where people have no seat, nothing says when a link was sent but the log.
      changes: (programme.people ? [] : seatsTaken(dossier))
        .filter(({ id }) => id === person.id)
        .map(({ id }) => update(seats, id, { linkSentOn: context.today })),
      effects: linkMail(person, dossier),
      result: { sentTo: person.email, notDone: '' },
      logged: person.id,
    };
  },
});
