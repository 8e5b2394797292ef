// Agreements of the follow-up plan: a week before their date, and after it each week of a month while they are not done.
// They are followed after the advisory was closed too; a cancelled advisory takes its agreements with it.
// Those of every programme that is switched on.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { isOn } from '../../programmes/first-programme.ts';
import { commitments } from '../../tables/commitments.ts';
import { commitmentMail } from '../commitments/commitment-mails.ts';
import { commitmentState } from '../commitments/commitment-view-of.ts';
import { mayRepeat, nothing, type RoundPart, type RoundRecords, reminded, together } from './round.ts';

const WEEK = 7;
/** After a month without an answer it is for the coordination to call. */
const CHASED_DAYS = 4 * WEEK;

export function commitmentReminders(records: RoundRecords, context: Context): RoundPart {
  return together(
    records.commitments.all.map((row) => {
      const state = commitmentState(row, context.today);
      const advisory = records.advisories.find(row.advisory);
      if (advisory?.cancelledOn !== '' || row.dueOn === '' || !isOn(advisory.programme, context)) return nothing;
      const record = update(commitments, row.id, { remindedOn: context.today, remindedAt: context.now });
      if (state === 'overdue') {
        const isFirst = row.remindedOn === '' || row.remindedOn <= row.dueOn;
        if (context.today > addDays(row.dueOn, CHASED_DAYS)) return nothing;
        if (!isFirst && !mayRepeat(row.remindedOn, WEEK, context)) return nothing;
        return reminded(commitmentMail(row, 'commitmentOverdue', advisory, records, context), record);
      }
      const isNear = (state === 'ahead' || state === 'underWay') && context.today >= addDays(row.dueOn, -WEEK);
      if (!isNear || row.remindedOn !== '') return nothing;
      return reminded(commitmentMail(row, 'commitmentReminder', advisory, records, context), record);
    }),
  );
}
