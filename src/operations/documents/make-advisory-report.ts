// Makes the report of an advisory. It reads attendance and answers once, to count people and show comments without names.
// Without a held session there is nothing to report.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { advisoryReport } from '../../documents/advisory-report.ts';
import { factsOf } from '../../progress/advisory-facts.ts';
import { isHeld } from '../../progress/advisory-state.ts';
import { askDocument } from './ask-document.ts';

export const makeAdvisoryReport = defineOperation({
  reads: advisoryReport.reads,
  input: v.object({ advisory: v.string() }),
  run(records, input, context) {
    const advisory = records.advisories.get(input.advisory);
    const facts = factsOf(records, context)(advisory);
    if (!facts.sessions.some(isHeld)) throw refuse('nothingHeld', { id: advisory.id });
    const asked = askDocument(advisoryReport, { facts }, { advisory: advisory.id }, records, context);
    const { document, title, version } = asked;
    return {
      changes: [asked.insert],
      effects: [asked.effect],
      result: { document: document as string, title, version },
      logged: `${document} · ${title}`,
    };
  },
});
