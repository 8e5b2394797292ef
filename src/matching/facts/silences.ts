// Invitations that stayed without an answer: the latest of each person, until she answers another one.
// What the team withdrew is no silence; an answer that came late, or by telephone, ends it, for it stands in the same row.
import { dayOf, daysBetween, type LocalDate } from '../../calendar/local-date.ts';
import type { Assignment } from '../../tables/assignments.ts';

export interface Silence {
  readonly request: string;
  /** The day on which the invitation ended without an answer. */
  readonly on: LocalDate;
}

/** The silence of each advisor by id; nobody who has answered since. */
export function silencesByAdvisor(assignments: readonly Assignment[]): ReadonlyMap<string, Silence> {
  const answered = new Map<string, LocalDate>();
  for (const { advisor, answer, answeredOn } of assignments) {
    if ((answer === 'accepted' || answer === 'declined') && answeredOn > (answered.get(advisor) ?? ''))
      answered.set(advisor, answeredOn);
  }
  const silences = new Map<string, Silence>();
  for (const row of assignments) {
    if (row.answer !== 'silent' || row.advisor === '') continue;
    const on = silentSince(row);
    if (on === '' || on <= (answered.get(row.advisor) ?? '')) continue;
    const known = silences.get(row.advisor);
    if (!known || on > known.on || (on === known.on && row.request > known.request))
      silences.set(row.advisor, { request: row.request, on });
  }
  return silences;
}

/** Where nobody noted the day, the last one on which she could have answered counts. */
function silentSince({ answeredOn, answerBy, invitedAt }: Assignment): LocalDate {
  return answeredOn || answerBy || (invitedAt === '' ? '' : dayOf(invitedAt));
}

/** 1 on the day of the silence, falling evenly to 0 after `days`. */
export function freshness(silence: Silence | undefined, today: LocalDate, days: number): number {
  if (!silence || days <= 0) return 0;
  return Math.max(0, 1 - Math.max(0, daysBetween(silence.on, today)) / days);
}
