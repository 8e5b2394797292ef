// When a training ends, and whether its attendance is owed: from its end on, not while people still sit in it.
// Nothing of this is stored.
import { addMinutes, type LocalDateTime } from '../calendar/local-date.ts';
import type { Advisor } from '../tables/advisors.ts';
import type { Training } from '../tables/trainings.ts';

/** Length of a training session that says no other. */
export const TRAINING_HOURS = 2;

export function hoursOf({ hours }: Pick<Training, 'hours'>): number {
  return hours ?? TRAINING_HOURS;
}

export type TrainingState = 'planned' | 'waitingAttendance' | 'held' | 'cancelled';

export function trainingState(training: Training, now: LocalDateTime): TrainingState {
  if (training.cancelledOn !== '') return 'cancelled';
  if (training.attended.length > 0) return 'held';
  return hasEnded(training, now) ? 'waitingAttendance' : 'planned';
}

export function hasEnded(training: Training, now: LocalDateTime): boolean {
  const { startsAt } = training;
  return startsAt !== '' && addMinutes(startsAt, Math.round(hoursOf(training) * 60)) <= now;
}

/** When somebody is convened to a session that is still ahead; '' when she is to none. */
export function convenedOn(
  advisor: string,
  session: 'first' | 'second',
  trainings: readonly Training[],
  now: LocalDateTime,
): LocalDateTime | '' {
  return (
    trainings
      .filter(
        (row) =>
          row.cancelledOn === '' &&
          row.startsAt > now &&
          row.attended.length === 0 &&
          (row.session || 'first') === session,
      )
      .filter((row) => row.invited.some((id) => id === advisor))
      .map(({ startsAt }) => startsAt)
      .sort()[0] ?? ''
  );
}

/** The session that somebody lacks first; undefined once she has attended both. */
export function lackedSession(
  advisor: Pick<Advisor, 'trainingOneOn' | 'trainingTwoOn'>,
): 'first' | 'second' | undefined {
  if (advisor.trainingOneOn === '') return 'first';
  return advisor.trainingTwoOn === '' ? 'second' : undefined;
}
