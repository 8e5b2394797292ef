// The area's review page: what the mentor delivered, until when the group's area says whether it serves, what it said.
// It shows one advisory of the area and nothing of anybody else.
import type { Context } from '../../define/context.ts';
import { type PeopleRecords, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { isOver, latestRound } from '../../progress/advisory-state.ts';
import { reviewDueOn } from '../../progress/review-due.ts';
import { deliverables } from '../../tables/deliverables.ts';
import type { ReviewItem, ReviewPage } from '../../views/page-views.ts';
import { deliverableState } from './deliverable-view-of.ts';
import { pageHead } from './delivery-page-of.ts';
import { ownDocument } from './own-document.ts';

export function reviewPageOf(facts: AdvisoryFacts, records: PeopleRecords, context: Context): ReviewPage {
  const { advisory } = facts;
  const told = toldOf(advisory, records, context);
  const items = (['design', 'presentation'] as const).flatMap((kind): readonly ReviewItem[] => {
    const row = latestRound(facts.deliverables, kind);
    if (!row) return [];
    const state = deliverableState(row, context.today);
    const before = facts.deliverables.filter((other) => other.kind === kind && other.verdict === 'returned');
    return [
      {
        deliverable: row.id,
        label: deliverables.columns.kind.show(kind, context),
        round: row.round ?? 1,
        state,
        stateLabel: context.text.advisories.deliverableStates[state],
        deliveredOn: row.deliveredOn,
        answerBy: reviewDueOn(row, facts),
        dueOn: row.dueOn,
        url: row.url,
        isShared: ownDocument(row.url, advisory.id, facts.documents) !== undefined,
        comments: row.comments || (before[before.length - 1]?.comments ?? ''),
        open: !isOver(facts) && state === 'delivered',
      },
    ];
  });
  return { head: pageHead(context), title: advisory.title, mentor: told.mentor, items, closed: isOver(facts) };
}
