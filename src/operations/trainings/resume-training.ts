// Takes a training up again that was called off: it returns to the calendars of those invited, with the mail that explains
// it. Where its hour has passed it only counts again, so that its attendance can be written down.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { advisors } from '../../tables/advisors.ts';
import { trainings } from '../../tables/trainings.ts';
import { tellInvited } from './training-news.ts';

export const resumeTraining = defineOperation({
  reads: [trainings, advisors],
  input: v.object({ training: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly training: string }> {
    const training = records.trainings.get(input.training);
    const { notDone } = context.text;
    if (training.cancelledOn === '') return { result: { training: training.id, notDone: notDone.trainingOn() } };
    const calendarVersion = (training.calendarVersion ?? 0) + 1;
    const resumed = { ...training, cancelledOn: '', calendarVersion };
    const { effects, missed, isNews } = tellInvited(resumed, 'resumed', records, context);
    return {
      changes: [update(trainings, training.id, { cancelledOn: '', calendarVersion, remindedOn: '' })],
      effects,
      result: {
        training: training.id,
        notDone: !isNews ? notDone.sessionOver() : missed === '' ? '' : notDone.trainingResumedUntold(missed),
      },
      logged: training.id,
    };
  },
});
