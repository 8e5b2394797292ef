// Since when a delivery waits for the area's answer, and by when the answer helps: one day for page, path and mails.
import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { Deliverable } from '../tables/deliverables.ts';
import type { AdvisoryFacts } from './advisory-facts.ts';
import { inTimeFor } from './promise.ts';

type Waiting = Pick<Deliverable, 'deliveredOn' | 'reopenedOn'>;

/** Anew from the day on which an answer was taken back. */
export function waitsSince({ deliveredOn, reopenedOn }: Waiting): LocalDate | '' {
  return deliveredOn === '' ? '' : reopenedOn || deliveredOn;
}

/** '' while nothing was delivered. */
export function reviewDueOn(row: Waiting, { sessions, settings }: Pick<AdvisoryFacts, 'sessions' | 'settings'>) {
  const since = waitsSince(row);
  return since && inTimeFor(addDays(since, settings.reviewDays), sessions[0]?.startsAt ?? '', since);
}
