// What the area sees when it opens its review link. Opening it changes nothing.
// The link carries the code of the advisory.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { openHeld } from '../../progress/case-contact.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { ReviewPage } from '../../views/page-views.ts';
import { reviewPageOf } from './review-page-of.ts';

export const reviewPage = defineQuery({
  caller: { link: 'review' },
  reads: [...factTables, areas, advisors],
  input: v.object({ id: v.string() }),
  run(records, { id: held }, context): ReviewPage {
    const id = openHeld(held, (code) => records.requests.find(records.advisories.find(code)?.request ?? ''));
    return reviewPageOf(factsOf(records, context)(records.advisories.get(id)), records, context);
  },
});
