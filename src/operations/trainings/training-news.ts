// What those invited to a training are told when it is called off or taken up again, and who of them has no address.
// Nobody is written to about an hour that has passed.
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { hasEnded } from '../../progress/training-state.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { Training } from '../../tables/trainings.ts';
import { untold } from '../untold.ts';
import { type TrainingNews, trainingMail } from './training-mails.ts';

interface Told {
  readonly effects: readonly MailEffect[];
  /** By name; '' when everybody was written to. */
  readonly missed: string;
  readonly isNews: boolean;
}

export function tellInvited(
  training: Training,
  news: TrainingNews,
  records: Records<typeof advisors>,
  context: Context,
  reason = '',
): Told {
  const isNews = training.startsAt !== '' && !hasEnded(training, context.now);
  const people = training.invited.flatMap((id) => records.advisors.find(id) ?? []);
  return {
    effects: isNews ? people.flatMap((person) => trainingMail(training, person, news, context, reason)) : [],
    missed: isNews ? untold(people, training.id) : '',
    isNews,
  };
}
