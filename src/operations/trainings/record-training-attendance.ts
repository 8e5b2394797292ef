// Who came to a training session. Whoever has now attended both gets the profile form, once, and can be invited
// when her profile is here: without it nobody knows what she can give, so until then she stays a candidate.
import * as v from 'valibot';
import { dayOf } from '../../calendar/local-date.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { hasProfile, isTrained } from '../../matching/standing.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { trainings } from '../../tables/trainings.ts';
import { profileMail } from '../directory/profile-mail.ts';

export const recordTrainingAttendance = defineOperation({
  reads: [trainings, advisors],
  input: v.object({ training: v.string(), attended: v.pipe(v.array(v.string()), v.maxLength(500)) }),
  run(records, input, context): Outcome<{ readonly training: string; readonly formsSent: number }> {
    const training = records.trainings.get(input.training);
    if (training.cancelledOn !== '') throw refuse('trainingCancelled', { id: training.id });
    const ids = [...new Set(input.attended)];
    const people = ids.map((id) => records.advisors.get(id));
    const day = training.startsAt === '' ? context.today : dayOf(training.startsAt);
    const column = training.session === 'second' ? 'trainingTwoOn' : 'trainingOneOn';
    const changes: Change[] = [update(trainings, training.id, { attended: people.map(({ id }) => id) })];
    const effects: Effect[] = [];
    for (const person of people) {
      const after: Advisor = { ...person, [column]: day };
      const mails = isTrained(after) && getsProfileForm(person) ? profileMail(after, context) : [];
      const isNew = person.status === 'candidate' || person.status === '';
      const status = isTrained(after) && isNew ? (hasProfile(after) ? 'active' : 'candidate') : undefined;
      effects.push(...mails);
      changes.push(
        update(advisors, person.id, {
          [column]: day,
          ...(status ? { status } : {}),
          ...(mails.length > 0 ? { profileSentOn: context.today } : {}),
        }),
      );
    }
    // Whoever was marked by mistake and is taken off again loses the date of this session, and no other.
    for (const id of training.attended.filter((before) => !ids.includes(before))) {
      const person = records.advisors.find(id);
      if (person?.[column] === day) changes.push(update(advisors, person.id, { [column]: '' }));
    }
    return {
      changes,
      effects,
      result: { training: training.id, formsSent: effects.length },
      logged: `${training.id}: ${ids.length}`,
    };
  },
});

/** Once: whoever got the form, or has filled it in before, is not asked again. */
export function getsProfileForm({ email, profileOn, profileSentOn }: Advisor): boolean {
  return email !== '' && profileOn === '' && profileSentOn === '';
}
