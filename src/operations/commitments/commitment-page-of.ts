// The page of whoever owes an agreement: what was agreed, until when, how far it is.
// It shows this agreement alone.
import { programmeName } from '../../blocks/case-mail.ts';
import type { Context } from '../../define/context.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { Commitment } from '../../tables/commitments.ts';
import type { CommitmentPage } from '../../views/page-views.ts';
import { pageHead } from '../page-head.ts';

export function commitmentPageOf(row: Commitment, advisory: Advisory | undefined, context: Context): CommitmentPage {
  const head = pageHead(context);
  return {
    head: { ...head, service: (advisory && programmeName({ case: advisory, context })) || head.service },
    id: row.id,
    agreement: row.agreement,
    keyActivity: row.keyActivity,
    ownerName: row.ownerName,
    dueOn: row.dueOn,
    progress: row.progress ?? 0,
    progressNote: row.progressNote,
    reportedOn: row.reportedOn,
    done: row.doneOn !== '' || (row.progress ?? 0) >= 100,
    cancelled: row.cancelledOn !== '',
    advisoryTitle: advisory?.title ?? '',
  };
}
