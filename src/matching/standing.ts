// Where somebody of the directory stands today, from what her row says.
// A pause ends by itself after its last day; a row without a status counts as active once trained.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Advisor } from '../tables/advisors.ts';
import type { AdvisorStatus } from '../views/advisor-view.ts';

export function isTrained(advisor: Pick<Advisor, 'trainingOneOn' | 'trainingTwoOn'>): boolean {
  return advisor.trainingOneOn !== '' && advisor.trainingTwoOn !== '';
}

/** Whether it is known what she can give: from the form, or because the team wrote down her topics. */
export function hasProfile(advisor: Pick<Advisor, 'profileOn' | 'topics'>): boolean {
  return advisor.profileOn !== '' || advisor.topics.length > 0;
}

export function standingOf(
  advisor: Pick<Advisor, 'status' | 'pausedUntil' | 'trainingOneOn' | 'trainingTwoOn'>,
  today: LocalDate,
): AdvisorStatus {
  if (advisor.status === 'paused') {
    return advisor.pausedUntil !== '' && advisor.pausedUntil < today ? 'active' : 'paused';
  }
  if (advisor.status !== '') return advisor.status;
  return isTrained(advisor) ? 'active' : 'candidate';
}

/** Advisories she can take in one month. */
export function capacityOf(advisor: Pick<Advisor, 'monthlyCapacity'>): number {
  return advisor.monthlyCapacity ?? 1;
}
