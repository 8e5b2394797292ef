// Days that steps and blocks of an advisory count by.
import { addDays, type LocalDate } from '../../calendar/local-date.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { firstSessionDay, lastSessionDay } from '../../progress/advisory-state.ts';
import { daysBefore } from '../../progress/promise.ts';

export function beforeFirstSession(facts: AdvisoryFacts): LocalDate | '' {
  return daysBefore(firstSessionDay(facts), facts.settings.designDays, facts.advisory.openedOn || facts.today);
}

/** So many days after the last session, once every session has a date. */
export function afterLast(facts: AdvisoryFacts, days: number): LocalDate | '' {
  const last = lastSessionDay(facts);
  return last === '' ? '' : addDays(last, days);
}

/** By when it is agreed what follows. */
export function plannedBy(facts: AdvisoryFacts): LocalDate | '' {
  return afterLast(facts, facts.settings.reportDays);
}

/** By when the area arranges what it owns: before the first session or, while no day is known, after the link-up. */
export function arrangedBy(facts: AdvisoryFacts): LocalDate | '' {
  const { linkUpDoneOn } = facts.advisory;
  return beforeFirstSession(facts) || (linkUpDoneOn && addDays(linkUpDoneOn, facts.settings.linkUpDays));
}
