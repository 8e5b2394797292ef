// A link-up that was written down as held by mistake is still to come: the mentor owes nothing yet, and is told so.
// Templates that she got stay hers. Once she has delivered something, the link-up stands.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { openOnly } from './open-only.ts';

export const reopenLinkUp = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisory: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly advisory: string }> {
    const advisory = openOnly(records.advisories, input.advisory);
    const { notDone, mailsBack } = context.text;
    if (advisory.linkUpDoneOn === '') return { result: { advisory: advisory.id, notDone: notDone.linkUpPending() } };
    const rows = factsOf(records, context)(advisory).deliverables;
    const { mentor } = peopleOf(advisory, records, context);
    const delivered = rows.find(({ deliveredOn }) => deliveredOn !== '');
    if (delivered) {
      const what = deliverables.columns.kind.show(delivered.kind, context);
      throw refuse('linkUpUsed', { name: mentor.name, what });
    }
    const isAhead = advisory.linkUpAt > context.now;
    const told = toldOf(advisory, records, context, { when: isAhead ? dayWords(advisory.linkUpAt, context) : '' });
    const effects = mail(context, {
      to: mentor.email,
      about: advisory.id,
      subject: mailsBack.linkUpReopened.subject(told),
      blocks: [{ type: 'text', text: mailsBack.linkUpReopened.body(told) }],
    });
    return {
      changes: [
        update(advisories, advisory.id, { linkUpDoneOn: '' }),
        ...rows.map(({ id }) => remove(deliverables, id)),
      ],
      effects,
      result: { advisory: advisory.id, notDone: effects.length === 0 ? notDone.linkUpUntold(mentor.name) : '' },
      logged: advisory.id,
    };
  },
});
