// Proposes people for all open requests at once: the best plan as a whole, what was fixed or dropped by hand respected.
// A query: nothing is written until the proposals are approved. Its code is read when it is first asked for.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { matchingTables } from '../../matching/match-request.ts';

const pair = v.object({ request: v.string(), advisor: v.string() });

const input = v.object({
  locked: v.optional(v.array(pair)),
  dropped: v.optional(v.array(pair)),
  /** Somebody chosen by hand in the place of somebody else. */
  replaced: v.optional(v.array(v.object({ request: v.string(), advisor: v.string(), by: v.string() }))),
  fair: v.optional(v.boolean()),
  /** Requests whose details are wanted; the first rows' unless told. */
  detailed: v.optional(v.array(v.string())),
});
export type ProposalsInput = v.InferOutput<typeof input>;

export const proposeAssignments = defineQuery({
  reads: matchingTables,
  input,
  run: (records, choices, context) => context.matching().propose(records, choices, context),
});
