// Session designs and presentations that have not arrived: two days before they are due, and every three days after.
// Only the round under way is asked for.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { latestRound } from '../../progress/advisory-state.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { dayWords, pageButton, peopleOf, toldOf } from '../advisories/told.ts';
import { mail } from '../mail.ts';
import { mayRepeat, nothing, type RoundPart, type RoundRecords, reminded, together } from './round.ts';

const DAYS_BEFORE = 2;
const DAYS_BETWEEN = 3;

export function deliverableReminders(facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const { advisory } = facts;
  const words = context.text.mailsAdvisories;
  return together(
    (['design', 'presentation'] as const).map((kind) => {
      const row = latestRound(facts.deliverables, kind);
      if (row?.deliveredOn !== '' || row.dueOn === '') return nothing;
      if (context.today < addDays(row.dueOn, -DAYS_BEFORE) || row.requestedOn === context.today) return nothing;
      if (!mayRepeat(row.remindedOn, DAYS_BETWEEN, context)) return nothing;
      const told = toldOf(advisory, records, context, {
        what: deliverables.columns.kind.show(kind, context),
        due: dayWords(row.dueOn, context),
      });
      return reminded(
        mail(context, {
          to: peopleOf(advisory, records, context).mentor.email,
          about: advisory.id,
          subject: words.deliverableReminder.subject(told),
          blocks: [
            { type: 'text', text: words.deliverableReminder.body(told) },
            pageButton(words.buttons.deliver(), context.pageLink('delivery', advisory.id), context),
          ],
        }),
        update(deliverables, row.id, { remindedOn: context.today }),
      );
    }),
  );
}
