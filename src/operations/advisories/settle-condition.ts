// Marks what the mentor said when she accepted as settled with the area, or takes the mark back.
// From then on no message repeats it; it stays readable in the advisory.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { advisories } from '../../tables/advisories.ts';
import { openOnly } from './open-only.ts';

export const settleCondition = defineOperation({
  reads: [advisories],
  input: v.object({ advisory: v.string(), settled: v.boolean() }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.advisory);
    const conditionSettledOn = input.settled ? advisory.conditionSettledOn || context.today : '';
    const result = { advisory: advisory.id as string };
    if (conditionSettledOn === advisory.conditionSettledOn) return { result };
    return { changes: [update(advisories, advisory.id, { conditionSettledOn })], result, logged: advisory.id };
  },
});
