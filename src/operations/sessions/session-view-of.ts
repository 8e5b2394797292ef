// A session as the screens see it, from its row and its advisory.
// The average is kept as a sum of averages times one hundred, so that no answer has to be read again.
import { dayOf } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import { MIN_ANSWERS } from '../../figures/surveys.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import type { NameTable } from '../../progress/advisory-progress.ts';
import { endOf, hasEnded, hasStarted, isHeld, sessionTotal } from '../../progress/advisory-state.ts';
import { type Session, sessions } from '../../tables/sessions.ts';
import type { SessionState, SessionView } from '../../views/session-view.ts';
import { named } from '../named.ts';

/** Average of surveys, 1 to 5 with two decimals; null while so few answered that it would tell who said what. */
export function averageOf(row: {
  readonly surveyCount: number | null;
  readonly surveyTotal: number | null;
}): number | null {
  const count = row.surveyCount ?? 0;
  return count < MIN_ANSWERS ? null : Math.round((row.surveyTotal ?? 0) / count) / 100;
}

export function sessionState(session: Session, now: string): SessionState {
  if (session.cancelledOn !== '') return 'cancelled';
  if (isHeld(session)) return 'held';
  if (hasEnded(session, now)) return 'waitingAttendance';
  // One that began before midnight is still under way after it.
  return hasStarted(session, now) || dayOf(session.startsAt) === dayOf(now) ? 'today' : 'planned';
}

export function sessionView(
  session: Session,
  facts: AdvisoryFacts,
  records: Records<NameTable>,
  context: Context,
): SessionView {
  const { advisory } = facts;
  const state = sessionState(session, context.now);
  const place = facts.sessions.findIndex((row) => row.id === session.id) + 1;
  const recorded = session.attended !== null || isHeld(session);
  return {
    id: session.id,
    title: session.title || advisory.title,
    number: place || (session.number ?? 0),
    of: sessionTotal(facts),
    advisory: { id: advisory.id, name: advisory.title },
    area: named(records.areas, advisory.area),
    advisor: named(records.advisors, advisory.advisor),
    startsAt: session.startsAt,
    endsAt: endOf(session),
    hours: session.hours ?? 0,
    modality: session.modality,
    modalityLabel: sessions.columns.modality.show(session.modality, context),
    place: session.place,
    enrolled: session.enrolled,
    state,
    stateLabel: context.text.advisories.sessionStates[state],
    announcedOn: session.announcedOn,
    toolsSentOn: session.toolsSentOn,
    attended: recorded ? (session.attended ?? 0) : null,
    women: recorded ? (session.women ?? 0) : null,
    attendanceOn: session.attendanceOn,
    surveyCount: session.surveyCount ?? 0,
    surveyAverage: averageOf(session),
  };
}
