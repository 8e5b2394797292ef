// The mentor hands in the link of her session design or presentation on her page.
// Once it was approved, another link is refused; while it waits for review, a new link replaces the old one.
import * as v from 'valibot';
import { needValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { latestRound } from '../../progress/advisory-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { openOnly } from '../advisories/open-only.ts';
import { deliverChanges } from './deliver-changes.ts';
import { deliveryPageOf } from './delivery-page-of.ts';

export const deliver = defineOperation({
  caller: { link: 'delivery' },
  reads: [...factTables, areas, advisors],
  input: v.object({ id: v.string(), kind: v.picklist(['design', 'presentation']), url: v.string() }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.id);
    const facts = factsOf(records, context)(advisory);
    const row = latestRound(facts.deliverables, input.kind);
    if (!row) throw refuse('notAskedFor', { what: deliverables.columns.kind.show(input.kind, context) });
    if (row.verdict !== '') throw refuse('alreadyReviewed', { id: row.id, on: dayWords(row.reviewedOn, context) });
    const url = needValue(deliverables.columns.url, input.url, context);
    const delivered = { ...row, url, deliveredOn: context.today };
    const after = {
      ...facts,
      deliverables: facts.deliverables.map((other) => (other.id === row.id ? delivered : other)),
    };
    return {
      ...deliverChanges(row, advisory, { url, on: context.today }, records, context),
      result: deliveryPageOf(after, records, context),
      logged: row.id,
    };
  },
});
