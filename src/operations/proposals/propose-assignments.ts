// Proposes people for all open requests at once: the best plan as a whole, what was fixed or dropped by hand respected.
// A query: nothing is written until the proposals are approved.
import * as z from 'zod/mini';
import { defineQuery } from '../../define/define-operation.ts';
import { acceptChoices } from '../../matching/propose/accept-choices.ts';
import { engagementsOf } from '../../matching/propose/engagements.ts';
import { proofOf } from '../../matching/propose/proof.ts';
import { type Plan, solvePlan } from '../../matching/propose/solve-plan.ts';
import type { ProposalsView, ProposalTotals } from '../../views/proposals-view.ts';
import { matchingTables } from '../requests/request-matching.ts';
import { matchOpenRequests } from './plan-matching.ts';
import { proposalRows } from './proposal-rows.ts';

const pair = z.object({ request: z.string(), advisor: z.string() });

export const proposeAssignments = defineQuery({
  reads: matchingTables,
  input: z.object({
    locked: z.optional(z.array(pair)),
    dropped: z.optional(z.array(pair)),
    /** Somebody chosen by hand in the place of somebody else. */
    replaced: z.optional(z.array(z.object({ request: z.string(), advisor: z.string(), by: z.string() }))),
    fair: z.optional(z.boolean()),
    /** Requests whose details are wanted; the first rows' unless told. */
    detailed: z.optional(z.array(z.string())),
  }),
  run(records, { locked = [], dropped = [], replaced = [], fair = false, detailed = [] }, context): ProposalsView {
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
  },
});

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
