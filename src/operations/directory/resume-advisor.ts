// Ends a pause, or brings somebody back who had left.
// Whoever still lacks the training that the programme asks for comes back as a candidate.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { isTrained } from '../../matching/standing.ts';
import { advisors } from '../../tables/advisors.ts';

export const resumeAdvisor = defineOperation({
  reads: [advisors],
  input: v.object({ advisor: v.string() }),
  run(records, { advisor: id }, { settings }): Outcome<{ readonly advisor: string }> {
    const advisor = records.advisors.get(id);
    const status = isTrained(advisor) || !settings.trainingRequired ? 'active' : 'candidate';
    return {
      changes: [update(advisors, advisor.id, { status, pausedUntil: '' })],
      result: { advisor: id },
      logged: id,
    };
  },
});
