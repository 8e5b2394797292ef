// Somebody takes a break: until a day, or until she is resumed. Her advisories go on; she is not proposed meanwhile.
// The day must lie ahead.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisors } from '../../tables/advisors.ts';

export const pauseAdvisor = defineOperation({
  reads: [advisors],
  input: v.object({ advisor: v.string(), until: v.optional(v.string()) }),
  run(records, input, context): Outcome<{ readonly advisor: string }> {
    const advisor = records.advisors.get(input.advisor);
    const column = advisors.columns.pausedUntil;
    const pausedUntil = checkValue(column, input.until ?? '', context);
    if (pausedUntil !== '' && pausedUntil < context.today) {
      throw refuse('invalidInput', {
        field: column.label[context.language],
        problem: context.text.problems.notDate({ code: 'notDate', value: input.until ?? '' }),
      });
    }
    return {
      changes: [update(advisors, advisor.id, { status: 'paused', pausedUntil })],
      result: { advisor: advisor.id },
      logged: advisor.id,
    };
  },
});
