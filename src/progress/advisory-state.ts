// Small questions about an advisory's facts that steps, screens and reminders all ask.
// None of the answers is stored anywhere.
import { addMinutes, dayOf, type LocalDate, type LocalDateTime, latestDay } from '../calendar/local-date.ts';
import type { Advisory } from '../tables/advisories.ts';
import type { Deliverable } from '../tables/deliverables.ts';
import type { DocumentRecord } from '../tables/documents.ts';
import type { Session } from '../tables/sessions.ts';
import type { AdvisoryState } from '../views/advisory-view.ts';
import type { AdvisoryFacts } from './advisory-facts.ts';

export type DeliverableKind = 'design' | 'presentation';

export function isOver({ advisory }: Pick<AdvisoryFacts, 'advisory'>): boolean {
  return advisory.closedOn !== '' || advisory.cancelledOn !== '';
}

/** What the mentor said when she accepted; '' once it is settled, and where she said nothing. */
export function openCondition({ condition, conditionSettledOn }: Pick<Advisory, 'condition' | 'conditionSettledOn'>) {
  return conditionSettledOn === '' ? quotable(condition) : '';
}

/** As it stands between quotation marks in a sentence, whose full stop comes after them. */
export function quotable(said: string): string {
  return said.trim().replace(/([^.])\.$/, '$1');
}

/** When a session ends; '' when its start is not known. */
export function endOf(session: Pick<Session, 'startsAt' | 'hours'>): LocalDateTime | '' {
  return session.startsAt === '' ? '' : addMinutes(session.startsAt, Math.round((session.hours ?? 1) * 60));
}

export function hasStarted(session: Session, now: LocalDateTime): boolean {
  return session.startsAt !== '' && session.startsAt <= now;
}

export function hasEnded(session: Session, now: LocalDateTime): boolean {
  const end = endOf(session);
  return end !== '' && end <= now;
}

/** A session counts as held once its attendance is complete. */
export function isHeld(session: Session): boolean {
  return session.attendanceOn !== '';
}

/** How many sessions the advisory will have: what was planned, or more when more were added. */
export function sessionTotal(facts: AdvisoryFacts): number {
  return Math.max(facts.advisory.plannedSessions ?? 1, facts.sessions.length);
}

export function allPlanned(facts: AdvisoryFacts): boolean {
  return facts.sessions.length >= (facts.advisory.plannedSessions ?? 1);
}

export function allHeld(facts: AdvisoryFacts): boolean {
  return allPlanned(facts) && facts.sessions.every(isHeld);
}

/** Day of the first session; the one the area proposed while none is planned; '' when neither is known. */
export function firstSessionDay(facts: AdvisoryFacts): LocalDate | '' {
  const first = facts.sessions[0]?.startsAt;
  if (first) return dayOf(first);
  const proposed = facts.request?.proposedAt ?? '';
  return proposed > facts.now ? dayOf(proposed) : '';
}

/** The first session that is still ahead; what the area proposed while none is planned; '' when neither is ahead. */
export function sessionAhead({ sessions, request, now }: AdvisoryFacts): LocalDateTime | '' {
  if (sessions.length > 0) return sessions.find(({ startsAt }) => startsAt > now)?.startsAt ?? '';
  const proposed = request?.proposedAt ?? '';
  return proposed > now ? proposed : '';
}

/** Day of the last session, once all of them are planned. */
export function lastSessionDay(facts: AdvisoryFacts): LocalDate | '' {
  const last = facts.sessions[facts.sessions.length - 1]?.startsAt ?? '';
  return allPlanned(facts) && last !== '' ? dayOf(last) : '';
}

/** The round under way of a deliverable; undefined while it was not asked for. */
export function latestRound(rows: readonly Deliverable[], kind: DeliverableKind): Deliverable | undefined {
  return rows
    .filter((row) => row.kind === kind)
    .reduce<Deliverable | undefined>(
      (latest, row) => (latest && (latest.round ?? 1) >= (row.round ?? 1) ? latest : row),
      undefined,
    );
}

/** The newest version of a kind of document. */
export function latestDocument(rows: readonly DocumentRecord[], kind: string): DocumentRecord | undefined {
  return rows
    .filter((row) => row.kind === kind)
    .reduce<DocumentRecord | undefined>(
      (latest, row) => (latest && (latest.version ?? 1) >= (row.version ?? 1) ? latest : row),
      undefined,
    );
}

/** Day on which a kind of document was last made; '' while it does not exist. */
export function madeOn(facts: AdvisoryFacts, kind: string): LocalDate | '' {
  return latestDay(facts.documents.filter((row) => row.kind === kind).map((row) => row.madeOn));
}

export function advisoryState(facts: AdvisoryFacts): AdvisoryState {
  const { advisory } = facts;
  if (advisory.cancelledOn !== '') return 'cancelled';
  if (advisory.closedOn !== '') return 'closed';
  if (allHeld(facts)) {
    if (madeOn(facts, 'advisory-report') === '') return 'report';
    return madeOn(facts, 'follow-up-plan') === '' ? 'followUp' : 'closing';
  }
  if (facts.sessions.some((session) => isHeld(session) || hasStarted(session, facts.now))) return 'sessions';
  return advisory.linkUpDoneOn === '' ? 'linkUp' : 'preparation';
}
