// When a training ends, and whether its attendance is owed: from its end on, not while people still sit in it.
// Nothing of this is stored.
import { addMinutes, type LocalDateTime } from '../calendar/local-date.ts';
import type { Training } from '../tables/trainings.ts';

/** Length of a training session that says no other. */
export const TRAINING_HOURS = 2;

export function hoursOf({ hours }: Pick<Training, 'hours'>): number {
  return hours ?? TRAINING_HOURS;
}

export function trainingState(training: Training, now: LocalDateTime): 'planned' | 'waitingAttendance' | 'held' {
  if (training.attended.length > 0) return 'held';
  const { startsAt } = training;
  return startsAt !== '' && addMinutes(startsAt, Math.round(hoursOf(training) * 60)) <= now
    ? 'waitingAttendance'
    : 'planned';
}
