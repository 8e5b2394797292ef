// Calls a training off, and takes it out of the calendars of those invited. Asked twice, it was already off.
// One whose attendance is written down was held and cannot be called off.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { advisors } from '../../tables/advisors.ts';
import { trainings } from '../../tables/trainings.ts';
import { tellInvited } from './training-news.ts';

export const cancelTraining = defineOperation({
  reads: [trainings, advisors],
  input: v.object({ training: v.string(), reason: v.optional(v.string()) }),
  run(records, input, context): Outcome<CanFallShort & { readonly training: string }> {
    const training = records.trainings.get(input.training);
    const { notDone } = context.text;
    if (training.cancelledOn !== '') {
      const on = dayWords(training.cancelledOn, context);
      return { result: { training: training.id, notDone: notDone.trainingCancelledBefore(on) } };
    }
    if (training.attended.length > 0) throw refuse('trainingHeld', { id: training.id });
    const reason = checkValue(trainings.columns.notes, input.reason ?? '', context);
    const calendarVersion = (training.calendarVersion ?? 0) + 1;
    const { effects, missed } = tellInvited({ ...training, calendarVersion }, 'cancelled', records, context, reason);
    return {
      changes: [
        update(trainings, training.id, {
          cancelledOn: context.today,
          calendarVersion,
          notes: [training.notes, reason].filter((part) => part !== '').join('\n'),
        }),
      ],
      effects,
      result: { training: training.id, notDone: missed === '' ? '' : notDone.trainingCancelledUntold(missed) },
      logged: [training.id, reason].filter((part) => part !== '').join(' · '),
    };
  },
});
