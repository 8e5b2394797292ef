// Approves proposals: an invitation for each, exactly as if somebody had been invited alone, in one commit.
// Every hard rule is asked again with the rows of this moment, and what is approved here counts at once for what follows.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import type { Effect } from '../../define/effects.ts';
import type { Change } from '../../define/records.ts';
import { matchingTables } from '../../matching/match-request.ts';
import type { ApprovalView, ApprovedInvitation, RefusedInvitation } from '../../views/proposals-view.ts';
import { hasMail, writeInvitation } from '../invitations/write-invitation.ts';
import { openApproval } from './running-approval.ts';

/** More would not fit into one run with their mails; the screen sends them in slices. */
const MOST_AT_ONCE = 400;

export const approveProposals = defineOperation({
  reads: matchingTables,
  input: v.object({
    pairs: v.pipe(v.array(v.object({ request: v.string(), advisor: v.string() })), v.maxLength(MOST_AT_ONCE)),
  }),
  run(records, { pairs }, context): Outcome<ApprovalView> {
    const approval = openApproval(records, context);
    const changes: Change[] = [];
    const effects: Effect[] = [];
    const invited: ApprovedInvitation[] = [];
    const refused: RefusedInvitation[] = [];
    for (const pair of pairs) {
      const name = records.advisors.find(pair.advisor)?.name ?? pair.advisor;
      const checked = approval.check(pair);
      if (typeof checked === 'string') {
        refused.push({ ...pair, name, reason: checked });
        continue;
      }
      const written = writeInvitation(checked.matching, checked.advisor, '', records, context);
      approval.record(checked, written.sent);
      changes.push(written.row);
      effects.push(...written.effects);
      const { id } = written.sent;
      invited.push({ ...pair, name, invitation: id, mailed: hasMail(checked.advisor, context) });
    }
    return {
      changes,
      effects,
      result: { invited, refused },
      logged: invited
        .map(({ request, advisor }) => `${request} ${advisor}`)
        .join(', ')
        .slice(0, 2_000),
    };
  },
});
