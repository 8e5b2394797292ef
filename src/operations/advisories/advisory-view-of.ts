// An advisory as a card and as a whole, from its facts.
// Nothing here decides: states come from src/progress, words from src/text.
import { addDays, dayOf } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { advisoryProgress, type NameTable } from '../../progress/advisory-progress.ts';
import { advisoryState, isHeld, sessionTotal } from '../../progress/advisory-state.ts';
import { usualHours } from '../../progress/session-format.ts';
import type { AdvisoryCard, SessionProposal } from '../../views/advisory-view.ts';
import type { ProgressView } from '../../views/progress-view.ts';
import { named } from '../named.ts';

export function advisoryCard(
  facts: AdvisoryFacts,
  records: Records<NameTable>,
  context: Context,
  progress: ProgressView = advisoryProgress(facts, records, context),
): AdvisoryCard {
  const { advisory } = facts;
  const state = advisoryState(facts);
  return {
    id: advisory.id,
    title: advisory.title,
    area: named(records.areas, advisory.area),
    advisor: named(records.advisors, advisory.advisor),
    state,
    stateLabel: context.text.advisories.states[state],
    openedOn: advisory.openedOn,
    nextSessionAt: facts.sessions.find((session) => session.startsAt >= context.now)?.startsAt ?? '',
    sessionsHeld: facts.sessions.filter(isHeld).length,
    sessionsPlanned: sessionTotal(facts),
    next: progress.next,
    overdue: progress.overdue,
  };
}

/** Dates for the sessions that have none yet: weekly, from the last one or from what the area proposed. */
export function proposedSessions(facts: AdvisoryFacts): readonly SessionProposal[] {
  const missing = Math.max(0, (facts.advisory.plannedSessions ?? 1) - facts.sessions.length);
  const last = facts.sessions[facts.sessions.length - 1]?.startsAt ?? '';
  const proposed = facts.request?.proposedAt ?? '';
  let next = last !== '' ? addDays(last, 7) : proposed;
  if (next === '') next = `${addDays(facts.today, 7)}T16:00`;
  while (dayOf(next) <= facts.today) next = addDays(next, 7);
  const first = next;
  return Array.from({ length: missing }, (_, index) => ({
    startsAt: addDays(first, 7 * index),
    hours: usualHours(facts.advisory.format),
    modality: facts.advisory.format === 'midTerm' ? 'online' : (facts.request?.modality ?? ''),
    place: facts.request?.place ?? '',
  }));
}
