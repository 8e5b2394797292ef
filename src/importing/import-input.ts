// What an import is asked to do: rows of a list, where each of their columns goes, and what was decided about them.
import * as z from 'zod/mini';
import { MOST_ROWS } from './most-rows.ts';

export const importInput = z.object({
  rows: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })).check(z.maxLength(MOST_ROWS)),
  /** Key of the place of each column; '' stays out. */
  columns: z.array(z.string()),
  topics: z.optional(z.record(z.string(), z.string())),
  /** Family of the topics that are new. */
  family: z.optional(z.string()),
  updateExisting: z.optional(z.boolean()),
  /** Takes people who have no address. */
  withoutEmail: z.optional(z.boolean()),
  consent: z.optional(z.boolean()),
});

export type ImportInput = z.output<typeof importInput>;
