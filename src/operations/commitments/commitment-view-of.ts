// A commitment as the screens see it; its state follows from progress, dates and today.
// Done means done: a commitment fulfilled late is not overdue.
import type { LocalDate } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Commitment } from '../../tables/commitments.ts';
import type { CommitmentState, CommitmentView } from '../../views/commitment-view.ts';

export function commitmentState(row: Commitment, today: LocalDate): CommitmentState {
  if (row.cancelledOn !== '') return 'cancelled';
  if (row.doneOn !== '' || (row.progress ?? 0) >= 100) return 'done';
  if (row.dueOn !== '' && row.dueOn < today) return 'overdue';
  return (row.progress ?? 0) === 0 && row.startsOn > today ? 'ahead' : 'underWay';
}

export function commitmentView(row: Commitment, context: Context): CommitmentView {
  const state = commitmentState(row, context.today);
  return {
    id: row.id,
    advisory: row.advisory,
    agreement: row.agreement,
    keyActivity: row.keyActivity,
    ownerName: row.ownerName,
    ownerEmail: row.ownerEmail,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    cost: row.cost,
    progress: row.progress ?? 0,
    progressNote: row.progressNote,
    reportedOn: row.reportedOn,
    doneOn: row.doneOn,
    state,
    stateLabel: context.text.advisories.commitmentStates[state],
  };
}
