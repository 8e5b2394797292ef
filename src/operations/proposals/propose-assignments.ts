// Proposes people for all open requests at once: the best plan as a whole, what was fixed or dropped by hand respected.
// A query: nothing is written until the proposals are approved. Its code is read when it is first asked for.
import * as z from 'zod/mini';
import { defineQuery } from '../../define/define-operation.ts';
import { matchingTables } from '../../matching/match-request.ts';

const pair = z.object({ request: z.string(), advisor: z.string() });

const input = z.object({
  locked: z.optional(z.array(pair)),
  dropped: z.optional(z.array(pair)),
  /** Somebody chosen by hand in the place of somebody else. */
  replaced: z.optional(z.array(z.object({ request: z.string(), advisor: z.string(), by: z.string() }))),
  fair: z.optional(z.boolean()),
  /** Requests whose details are wanted; the first rows' unless told. */
  detailed: z.optional(z.array(z.string())),
});
export type ProposalsInput = z.output<typeof input>;

export const proposeAssignments = defineQuery({
  reads: matchingTables,
  input,
  run: (records, choices, context) => context.matching().propose(records, choices, context),
});
