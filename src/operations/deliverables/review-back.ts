// What stands in the way of taking a review back: what was delivered or held since, because of it.
import { dayOf } from '../../calendar/local-date.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { hasStarted, isOver } from '../../progress/advisory-state.ts';
import type { Deliverable } from '../../tables/deliverables.ts';
import type { Session } from '../../tables/sessions.ts';

export function laterRounds(row: Deliverable, rows: readonly Deliverable[]): readonly Deliverable[] {
  return rows.filter((other) => other.kind === row.kind && (other.round ?? 1) > (row.round ?? 1));
}

export function deliveredSince(row: Deliverable, rows: readonly Deliverable[]): Deliverable | undefined {
  return laterRounds(row, rows).find(({ deliveredOn, verdict }) => deliveredOn !== '' || verdict !== '');
}

/** A session that began on a later day with what was approved; on the same day nobody can tell which came first. */
export function heldSince(row: Deliverable, { sessions, now }: Pick<AdvisoryFacts, 'sessions' | 'now'>) {
  if (row.verdict !== 'approved') return undefined;
  return sessions.find((session: Session) => hasStarted(session, now) && dayOf(session.startsAt) > row.reviewedOn);
}

export function canReopenReview(row: Deliverable, facts: AdvisoryFacts): boolean {
  if (row.verdict === '' || isOver(facts)) return false;
  return deliveredSince(row, facts.deliverables) === undefined && heldSince(row, facts) === undefined;
}
