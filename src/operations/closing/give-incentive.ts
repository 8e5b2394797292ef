// Writes down in the ledger what a mentor received for an advisory.
// The same incentive for the same advisory is not written twice.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { insert } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import { incentiveCatalogue, incentiveLedger } from '../../tables/incentives.ts';

export const giveIncentive = defineOperation({
  reads: [advisories, incentiveCatalogue, incentiveLedger],
  input: v.object({
    advisory: v.string(),
    incentive: v.string(),
    deliveredOn: v.optional(v.string()),
    notes: v.optional(v.string()),
  }),
  run(records, input, context) {
    const advisory = records.advisories.get(input.advisory);
    const incentive = records.incentiveCatalogue.get(input.incentive);
    const same = records.incentiveLedger.all.find(
      (row) => row.advisory === advisory.id && row.incentive === incentive.id && row.advisor === advisory.advisor,
    );
    if (same) return { result: { given: same.id as string } };
    const deliveredOn = input.deliveredOn
      ? checkValue(incentiveLedger.columns.deliveredOn, input.deliveredOn, context)
      : context.today;
    if (deliveredOn > context.today) throw refuse('dayAhead', { when: dayWords(deliveredOn, context) });
    const given = context.newId(incentiveLedger);
    return {
      changes: [
        insert(incentiveLedger, given, {
          advisor: advisory.advisor,
          advisory: advisory.id,
          incentive: incentive.id,
          deliveredOn,
          notes: checkValue(incentiveLedger.columns.notes, input.notes ?? '', context),
        }),
      ],
      result: { given: given as string },
      logged: `${given} · ${incentive.name}`,
    };
  },
});
