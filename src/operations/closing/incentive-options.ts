// What the programme can offer a mentor now, by family, for the panel to choose from.
// Only what is available is shown.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { incentiveCatalogue } from '../../tables/incentives.ts';
import type { IncentiveOptions } from '../../views/advisory-view.ts';

export const incentiveOptions = defineQuery({
  reads: [incentiveCatalogue],
  input: v.object({}),
  run(records, _input, context): IncentiveOptions {
    return {
      items: records.incentiveCatalogue.all
        .filter((row) => row.active)
        .map((row) => ({
          id: row.id,
          name: row.name,
          family: incentiveCatalogue.columns.family.show(row.family, context),
          ally: row.ally,
        })),
    };
  },
});
