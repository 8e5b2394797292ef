// What a mentor delivers, as the screens and her page see it.
// A returned round stays in the list; the round after it is the one under way.

import { roundState } from '../../blocks/delivery/rounds.ts';
import type { Context } from '../../define/context.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';
import type { DeliverableView } from '../../views/advisory-view.ts';
import { canReopenReview } from './review-back.ts';

export function deliverableView(row: Deliverable, facts: AdvisoryFacts, context: Context): DeliverableView {
  const state = roundState(row, context.today);
  return {
    id: row.id,
    advisory: row.advisory,
    kind: row.kind === 'presentation' ? 'presentation' : 'design',
    label: deliverables.columns.kind.show(row.kind, context),
    round: row.round ?? 1,
    state,
    stateLabel: context.text.advisories.deliverableStates[state],
    dueOn: row.dueOn,
    deliveredOn: row.deliveredOn,
    reviewedOn: row.reviewedOn,
    url: row.url,
    comments: row.comments,
    canReopen: canReopenReview(row, facts),
    reviewedByTeam: row.reviewer === 'coordination',
  };
}
