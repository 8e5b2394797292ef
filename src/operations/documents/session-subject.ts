// What documents about one session are about: that session, or the first one while none is named.
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { firstSessionDay, latestRound, sessionTotal } from '../../progress/advisory-state.ts';

export function sessionSubject(facts: AdvisoryFacts, sessionId = '') {
  const session = facts.sessions.find((row) => row.id === sessionId) ?? (sessionId ? undefined : facts.sessions[0]);
  return {
    advisory: facts.advisory,
    session,
    number: session ? facts.sessions.indexOf(session) + 1 : 1,
    total: sessionTotal(facts),
    dueOn: latestRound(facts.deliverables, 'design')?.dueOn || firstSessionDay(facts),
  };
}
