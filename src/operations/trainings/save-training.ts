// Plans a training session or changes it, and writes to those who are invited for the first time.
// When day, length or place change, those invited before receive the new version for their calendars.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { TRAINING_HOURS } from '../../progress/training-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { type Training, trainings } from '../../tables/trainings.ts';
import { trainingMail } from './training-mails.ts';

const { name, session, startsAt, hours, modality, place, topics, invited, notes } = trainings.columns;
const editable = { name, session, startsAt, hours, modality, place, topics, invited, notes };
const announced = ['startsAt', 'hours', 'place'] as const;

export const saveTraining = defineOperation({
  reads: [trainings, advisors],
  input: v.object({
    training: v.optional(v.string()),
    values: v.record(v.string(), v.unknown()),
    invite: v.optional(v.boolean()),
  }),
  run(records, input, context): Outcome<{ readonly training: string; readonly invited: number }> {
    const known = input.training ? records.trainings.get(input.training) : undefined;
    const given = known ? input.values : { name: '', startsAt: '', hours: TRAINING_HOURS, ...input.values };
    if (known && known.cancelledOn !== '') throw refuse('trainingCancelled', { id: known.id });
    const values = checkValues(editable, given, context, known);
    const id = known?.id ?? context.newId(trainings);
    const blank = {
      session: '',
      modality: '',
      place: '',
      topics: [],
      invited: [],
      startsAt: '',
      name: '',
      hours: null,
    };
    const merged = { ...blank, ...known, ...values, id } as Training;
    const isAhead = merged.startsAt > context.now;
    const moved = known !== undefined && isAhead && announced.some((key) => merged[key] !== known[key]);
    const after: Training = { ...merged, calendarVersion: (known?.calendarVersion ?? 0) + (moved ? 1 : 0) };
    const before = new Set<string>(known?.invited ?? []);
    const personOf = (advisor: string) => records.advisors.find(advisor) ?? [];
    const fresh = input.invite === false ? [] : after.invited.filter((advisor) => !before.has(advisor));
    const told = moved ? after.invited.filter((advisor) => before.has(advisor)) : [];
    const invitations = fresh.flatMap(personOf).flatMap((person) => trainingMail(after, person, 'new', context));
    return {
      changes: [
        known
          ? update(trainings, known.id, {
              ...values,
              ...(moved ? { calendarVersion: after.calendarVersion, remindedOn: '' } : {}),
            })
          : insert(trainings, id, values),
      ],
      effects: [
        ...invitations,
        ...told.flatMap(personOf).flatMap((person) => trainingMail(after, person, 'changed', context)),
      ],
      result: { training: id, invited: invitations.length },
      logged: `${id} ${trainings.columns.name.show(after.name, context)}`,
    };
  },
});
