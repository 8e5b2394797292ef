// Marks which points of the logistics the area has settled; the day it is complete is kept.
// Answers with the points still missing, in words.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { logisticsWords, missingLogistics } from '../../programmes/mentoring/logistics-points.ts';
import { advisories } from '../../tables/advisories.ts';
import { requests } from '../../tables/requests.ts';
import { openOnly } from './open-only.ts';

export const setLogistics = defineOperation({
  reads: [advisories, requests],
  input: v.object({ advisory: v.string(), settled: v.array(v.string()) }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.advisory);
    const settled = checkValue(advisories.columns.logistics, input.settled, context);
    const missing = missingLogistics({
      advisory: { logistics: settled },
      request: records.requests.find(advisory.request),
    });
    /** The day on which a point was ticked; ticking it again later keeps the first. */
    const tickedOn = (key: (typeof settled)[number], before: string) =>
      settled.includes(key) ? before || context.today : '';
    const logisticsOn = missing.length > 0 ? '' : advisory.logisticsOn || context.today;
    return {
      changes: [
        update(advisories, advisory.id, {
          logistics: settled,
          logisticsOn,
          visitOn: tickedOn('visit', advisory.visitOn),
          briefingOn: tickedOn('briefing', advisory.briefingOn),
        }),
      ],
      result: { missing: missing.map((key) => logisticsWords[key][context.language]) },
      logged: advisory.id,
    };
  },
});
