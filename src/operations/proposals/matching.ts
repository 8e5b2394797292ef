// The matching that few clicks ask for as a script of its own: the solver of all open requests with the rows of its
// screen, and what the past says about the weights.
// It is built into Matching.html and reached through `context.matching()`; no other operation may import it.
// The script has its own copy of whatever it imports: modules that keep state do not belong in it.
import type { Context } from '../../define/context.ts';
import type { MatchingRecords } from '../../matching/match-request.ts';
import { acceptChoices } from '../../matching/propose/accept-choices.ts';
import { engagementsOf } from '../../matching/propose/engagements.ts';
import { proofOf } from '../../matching/propose/proof.ts';
import { type Plan, solvePlan } from '../../matching/propose/solve-plan.ts';
import type { ProposalsView, ProposalTotals } from '../../views/proposals-view.ts';
import { matchOpenRequests } from './plan-matching.ts';
import { proposalRows } from './proposal-rows.ts';
import type { ProposalsInput } from './propose-assignments.ts';

export { learn } from '../settings/what-the-past-says.ts';

export function propose(
  records: MatchingRecords,
  { locked = [], dropped = [], replaced = [], fair = false, detailed = [] }: ProposalsInput,
  context: Context,
): ProposalsView {
  const { fleet, requests, words, datePassed } = matchOpenRequests(records, context);
  const choices = acceptChoices(
    {
      locked: [...locked, ...replaced.map(({ request, by }) => ({ request, advisor: by }))],
      dropped: [...dropped, ...replaced.map(({ request, advisor }) => ({ request, advisor }))],
    },
    requests,
    fleet,
    context.text.proposals,
    words,
  );
  const engagements = engagementsOf(fleet);
  const plan = solvePlan({ fleet, requests, engagements, fair, locked: choices.locked, dropped: choices.dropped });
  return {
    rows: proposalRows(plan, records, context, detailed),
    totals: totalsOf(plan),
    fair,
    proof: proofOf(plan, context.text.proposals),
    language: context.language,
    notices: [...datePassed.map((code) => context.text.proposals.refused.datePassed({ code })), ...choices.notices],
  };
}

function totalsOf({ input, assignment }: Plan): ProposalTotals {
  const points = new Map<number, number>();
  for (const { request, score } of assignment.pairs) points.set(request, (points.get(request) ?? 0) + score);
  return {
    requests: input.requests.length,
    seats: assignment.pairs.length + assignment.unfilled,
    covered: assignment.pairs.length,
    unfilled: assignment.unfilled,
    score: assignment.total,
    minimum: points.size === 0 ? 0 : Math.min(...points.values()),
  };
}
