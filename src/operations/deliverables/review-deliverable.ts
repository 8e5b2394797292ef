// The team writes down the area's verdict on a delivery, when it came by other means than the area's own page.
// What follows from it is the same either way.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { reviewChanges } from './review-changes.ts';

export const reviewDeliverable = defineOperation({
  reads: [deliverables, advisories, areas, advisors, requests, sessions],
  input: v.object({
    deliverable: v.string(),
    verdict: v.picklist(['approved', 'returned']),
    comments: v.optional(v.string()),
  }),
  run(records, { deliverable, verdict, comments = '' }, context) {
    const row = records.deliverables.get(deliverable);
    const { nextRound, ...done } = reviewChanges(
      row,
      { verdict, comments, reviewer: 'coordination' },
      records,
      context,
    );
    return {
      ...done,
      result: { deliverable: row.id as string, nextRound },
      logged: `${row.id} · ${verdict}`,
    };
  },
});
