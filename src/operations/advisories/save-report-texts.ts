// Saves what the report says in words: achievements, pending topics, recommendations.
// A text that is not given stays as it was; it can still be corrected after closing.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { advisories } from '../../tables/advisories.ts';

export const saveReportTexts = defineOperation({
  reads: [advisories],
  input: v.object({
    advisory: v.string(),
    achieved: v.optional(v.string()),
    pendingTopics: v.optional(v.string()),
    recommendations: v.optional(v.string()),
  }),
  run(records, { advisory: id, ...texts }, context) {
    const advisory = records.advisories.get(id);
    const values = checkValues(advisories.columns, texts, context);
    return {
      changes: Object.keys(values).length === 0 ? [] : [update(advisories, advisory.id, values)],
      result: { advisory: advisory.id as string },
      logged: advisory.id,
    };
  },
});
