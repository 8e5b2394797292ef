// What the mentor sees when she opens her delivery link. Opening it changes nothing.
// The link carries the code of the advisory.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { DeliveryPage } from '../../views/page-views.ts';
import { deliveryPageOf } from './delivery-page-of.ts';

export const deliveryPage = defineQuery({
  caller: { link: 'delivery' },
  reads: [...factTables, areas, advisors],
  input: v.object({ id: v.string() }),
  run(records, { id }, context): DeliveryPage {
    return deliveryPageOf(factsOf(records, context)(records.advisories.get(id)), records, context);
  },
});
