// The time from request to mentor, in days of waiting: day 1 is the day on which the request arrived.
//
// Two limits decide for chip, step, filter and mail alike: from one day on the team is warned (8, the second week),
// from another on the search is overdue (15, the third week). The day before is the last one in time, the due day.
// The area is told a later day, three weeks, which the third week serves to keep. Both lie before the session asked for.
// Days that a request waits for recruiting do not count. See docs/decisions/two-limits-until-a-mentor.md.
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts';
import type { Settings } from '../settings/settings.ts';
import type { Request } from '../tables/requests.ts';
import type { Text } from '../text/text.ts';
import type { Countdown, CountdownPhase, RequestState } from '../views/request-view.ts';
import { inTimeFor } from './promise.ts';
import { isWaiting } from './request-state.ts';

export type MentorSettings = Pick<Settings, 'mentorWarningDays' | 'mentorOverdueDays' | 'mentorDueDays'>;

export interface MentorLimits {
  /** First day of waiting with a warning; at the latest the last one in time. */
  readonly warnFrom: number;
  /** First day of waiting that is too late; never later than the day after the one that the area was told. */
  readonly overdueFrom: number;
  /** Days after its arrival by which the area was told that it has a mentor. */
  readonly promisedDays: number;
}

export function mentorLimits(settings: MentorSettings): MentorLimits {
  const promisedDays = settings.mentorDueDays;
  const overdueFrom = Math.min(settings.mentorOverdueDays, promisedDays + 2);
  return { warnFrom: Math.min(settings.mentorWarningDays, overdueFrom - 1), overdueFrom, promisedDays };
}

/** The last day in time for finding a mentor, with the days of recruiting added; before the session asked for. */
export function mentorDueOn(request: Request, settings: MentorSettings, today: LocalDate): LocalDate {
  return beforeSession(addDays(countedFrom(request, today), mentorLimits(settings).overdueFrom - 2), request, today);
}

/** The day by which the area is told that it has a mentor, with the days of recruiting added; before its session. */
export function mentorPromisedOn(request: Request, settings: MentorSettings, today: LocalDate): LocalDate {
  return beforeSession(wholeTerm(request, settings, today), request, today);
}

/** Whether the session is asked for before the time is over that finding a mentor takes. */
export function isShortNotice(request: Request, settings: MentorSettings, today: LocalDate): boolean {
  return mentorPromisedOn(request, settings, today) < wholeTerm(request, settings, today);
}

function wholeTerm(request: Request, settings: MentorSettings, today: LocalDate): LocalDate {
  return addDays(countedFrom(request, today), mentorLimits(settings).promisedDays);
}

function beforeSession(term: LocalDate, { proposedAt, receivedOn }: Request, today: LocalDate): LocalDate {
  return inTimeFor(term, proposedAt, receivedOn === '' ? today : receivedOn);
}

/** The day of arrival, moved by the days that did not count. */
function countedFrom(request: Request, today: LocalDate): LocalDate {
  const waited = request.recruitingSince === '' ? 0 : Math.max(0, daysBetween(request.recruitingSince, today));
  return addDays(request.receivedOn === '' ? today : request.receivedOn, (request.pausedDays ?? 0) + waited);
}

export function countdownOf(
  request: Request,
  state: RequestState,
  settings: MentorSettings,
  today: LocalDate,
  words: Text['requests']['countdown'],
): Countdown {
  const limits = mentorLimits(settings);
  const dueOn = mentorDueOn(request, settings, today);
  const daysLeft = daysBetween(today, dueOn);
  const whole = limits.overdueFrom - 1;
  // A session that is near leaves fewer days; how many are left decides when to hurry.
  const of = Math.max(1, daysBetween(countedFrom(request, today), dueOn) + 1);
  const day = of - daysLeft;
  const phase = phaseOf(state, whole - daysLeft, limits);
  const label =
    phase === 'stopped'
      ? ''
      : phase === 'paused'
        ? words.paused({ left: daysLeft })
        : daysLeft < 0
          ? words.late({ days: -daysLeft })
          : words.running({ day, of, left: daysLeft });
  return { phase, dueOn, promisedOn: mentorPromisedOn(request, settings, today), day, daysLeft, label };
}

function phaseOf(state: RequestState, day: number, { warnFrom, overdueFrom }: MentorLimits): CountdownPhase {
  if (!isWaiting(state)) return 'stopped';
  if (state === 'recruiting') return 'paused';
  if (day >= overdueFrom) return 'overdue';
  return day >= warnFrom ? 'warning' : 'calm';
}
