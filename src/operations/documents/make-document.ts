// Makes one of the documents that need no answers of participants: design, guide, list, plan, certificate.
// Each time is a new version; the reports have operations of their own because they read the answers.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineOperation } from '../../define/define-operation.ts';
import type { Records } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { attendanceList } from '../../documents/attendance-list.ts';
import { certificate } from '../../documents/certificate.ts';
import { followUpPlan } from '../../documents/follow-up-plan.ts';
import { presentationOutline, sessionDesign } from '../../documents/session-design.ts';
import { type AdvisoryFacts, factsOf, factTables } from '../../progress/advisory-facts.ts';
import { isHeld } from '../../progress/advisory-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { type AskedDocument, askDocument } from './ask-document.ts';
import { sessionSubject } from './session-subject.ts';

const kinds = ['session-design', 'presentation-outline', 'attendance-list', 'follow-up-plan', 'certificate'] as const;
const reads = [...factTables, areas, advisors] as const;

export const makeDocument = defineOperation({
  reads,
  input: v.object({
    kind: v.picklist(kinds),
    advisory: v.optional(v.string()),
    session: v.optional(v.string()),
  }),
  run(records, input, context) {
    const session = input.session ? records.sessions.get(input.session) : undefined;
    const id = session?.advisory || input.advisory;
    if (!id || (input.kind === 'attendance-list' && !session)) throw refuse('subjectMissing');
    const facts = factsOf(records, context)(records.advisories.get(id));
    const asked = ask(input.kind, facts, session?.id ?? '', records, context);
    const { document, title, version } = asked;
    return {
      changes: [asked.insert],
      effects: [asked.effect],
      result: { document: document as string, title, version },
      logged: `${document} · ${title}`,
    };
  },
});

function ask(
  kind: (typeof kinds)[number],
  facts: AdvisoryFacts,
  sessionId: string,
  records: Records<(typeof reads)[number]>,
  context: Context,
): AskedDocument {
  const subject = sessionSubject(facts, sessionId);
  const { advisory, session } = subject;
  const about = { advisory: advisory.id };
  if (kind === 'session-design') return askDocument(sessionDesign, subject, about, records, context);
  if (kind === 'presentation-outline') return askDocument(presentationOutline, subject, about, records, context);
  if (kind === 'attendance-list') {
    if (!session) throw refuse('sessionCancelled', { id: sessionId });
    return askDocument(attendanceList, subject, { ...about, session: session.id }, records, context);
  }
  if (kind === 'follow-up-plan') {
    if (facts.commitments.length === 0) throw refuse('noCommitments');
    return askDocument(followUpPlan, { facts }, about, records, context);
  }
  if (!facts.sessions.some(isHeld)) throw refuse('nothingHeld', { id: advisory.id });
  return askDocument(certificate, { facts }, { ...about, advisor: advisory.advisor || '' }, records, context);
}
