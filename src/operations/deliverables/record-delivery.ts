// The team writes down a delivery that came by other means: its link and its day.
// What was already approved or returned is not changed.
import * as v from 'valibot';
import { checkValue, needValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { documents } from '../../tables/documents.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { openOnly } from '../advisories/open-only.ts';
import { deliverChanges } from './deliver-changes.ts';

export const recordDelivery = defineOperation({
  reads: [deliverables, advisories, areas, advisors, requests, documents, sessions],
  input: v.object({ deliverable: v.string(), url: v.string(), deliveredOn: v.optional(v.string()) }),
  run(records, input, context) {
    const row = records.deliverables.get(input.deliverable);
    const advisory = openOnly(records.advisories, row.advisory);
    if (row.verdict !== '') throw refuse('alreadyReviewed', { id: row.id, on: dayWords(row.reviewedOn, context) });
    const url = needValue(deliverables.columns.url, input.url, context);
    const on = checkValue(deliverables.columns.deliveredOn, input.deliveredOn ?? '', context) || context.today;
    if (on > context.today) throw refuse('dayAhead', { when: dayWords(on, context) });
    return {
      ...deliverChanges(row, advisory, { url, on }, records, context),
      result: { deliverable: row.id as string },
      logged: row.id,
    };
  },
});
