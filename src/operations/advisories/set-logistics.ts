// Marks which points of the logistics the area has settled; the day it is complete is kept.
// Answers with the points still missing, in words.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { missingLogistics } from '../../programmes/mentoring/preparation-steps.ts';
import { advisories, logistics } from '../../tables/advisories.ts';
import { checkValue } from '../check-input.ts';
import { openOnly } from './open-only.ts';

export const setLogistics = defineOperation({
  reads: [advisories],
  input: z.object({ advisory: z.string(), settled: z.array(z.string()) }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.advisory);
    const settled = checkValue(advisories.columns.logistics, input.settled, context);
    const missing = missingLogistics({ advisory: { ...advisory, logistics: settled } });
    const logisticsOn = missing.length > 0 ? '' : advisory.logisticsOn || context.today;
    return {
      changes: [update(advisories, advisory.id, { logistics: settled, logisticsOn })],
      result: { missing: missing.map((key) => logistics[key][context.language]) },
      logged: advisory.id,
    };
  },
});
