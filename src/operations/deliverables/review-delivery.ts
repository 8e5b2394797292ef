// The area approves or returns a delivery on the page that its mail leads to.
// Only what it saw is judged: what was replaced meanwhile is refused, and so is what belongs to another advisory.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { openHeld } from '../../progress/case-contact.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { reviewChanges } from './review-changes.ts';
import { reviewPageOf } from './review-page-of.ts';

export const reviewDelivery = defineOperation({
  caller: { link: 'review' },
  reads: [...factTables, areas, advisors],
  input: v.object({
    id: v.string(),
    deliverable: v.string(),
    /** Address of the version that was on the page. */
    url: v.string(),
    verdict: v.picklist(['approved', 'returned']),
    comments: v.optional(v.string()),
  }),
  run(records, { id: held, deliverable, url, verdict, comments = '' }, context) {
    const id = openHeld(held, (code) => records.requests.find(records.advisories.find(code)?.request ?? ''));
    const row = records.deliverables.get(deliverable);
    if (row.advisory !== id) throw refuse('linkInvalid');
    if (row.verdict === '' && row.url !== url)
      throw refuse('deliveryReplaced', { what: deliverables.columns.kind.show(row.kind, context) });
    const { changes, effects } = reviewChanges(row, { verdict, comments, reviewer: 'area' }, records, context);
    const facts = factsOf(records, context)(records.advisories.get(id));
    const reviewed = row.verdict === '' ? { ...row, verdict, comments, reviewedOn: context.today } : row;
    const after = {
      ...facts,
      deliverables: facts.deliverables.map((other) => (other.id === row.id ? reviewed : other)),
    };
    return { changes, effects, result: reviewPageOf(after, records, context), logged: `${row.id} · ${verdict}` };
  },
});
