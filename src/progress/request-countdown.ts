// The time from request to mentor: two weeks is the aim, three the limit. A warning comes in week two;
// from week three on it is overdue. The days that a request waits for recruiting do not count.
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts';
import type { Settings } from '../settings/settings.ts';
import type { Request } from '../tables/requests.ts';
import type { Text } from '../text/text.ts';
import type { Countdown, CountdownPhase, RequestState } from '../views/request-view.ts';
import { isWaiting } from './request-state.ts';

const DAYS_OF_THE_LAST_WEEK = 7;

type Limits = Pick<Settings, 'mentorWarningDays' | 'mentorDueDays'>;

/** The last day for finding a mentor, with the days of recruiting added. */
export function mentorDueOn(request: Request, settings: Limits, today: LocalDate): LocalDate {
  const waited = request.recruitingSince === '' ? 0 : Math.max(0, daysBetween(request.recruitingSince, today));
  const received = request.receivedOn === '' ? today : request.receivedOn;
  return addDays(received, (settings.mentorDueDays ?? 21) + (request.pausedDays ?? 0) + waited);
}

export function countdownOf(
  request: Request,
  state: RequestState,
  settings: Limits,
  today: LocalDate,
  words: Text['requests']['countdown'],
): Countdown {
  const of = settings.mentorDueDays ?? 21;
  const dueOn = mentorDueOn(request, settings, today);
  const daysLeft = daysBetween(today, dueOn);
  const age = of - daysLeft;
  const phase = phaseOf(state, age, of, settings.mentorWarningDays ?? 8);
  const label =
    phase === 'stopped'
      ? ''
      : phase === 'paused'
        ? words.paused({ left: daysLeft })
        : daysLeft < 0
          ? words.late({ days: -daysLeft })
          : words.running({ day: age + 1, of, left: daysLeft });
  return { phase, dueOn, day: age + 1, daysLeft, label };
}

function phaseOf(state: RequestState, age: number, of: number, warning: number): CountdownPhase {
  if (!isWaiting(state)) return 'stopped';
  if (state === 'recruiting') return 'paused';
  // Day 15 is the first of the third week: so many whole days after the day of arrival.
  const aim = Math.max(warning, of - DAYS_OF_THE_LAST_WEEK);
  if (age >= aim) return 'overdue';
  return age >= warning - 1 ? 'warning' : 'calm';
}
