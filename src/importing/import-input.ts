// What an import is asked to do: rows of a list, where each of their columns goes, and what was decided about them.
import * as v from 'valibot';
import { MOST_ROWS } from './most-rows.ts';

export const importInput = v.object({
  rows: v.pipe(v.array(v.object({ number: v.number(), cells: v.array(v.string()) })), v.maxLength(MOST_ROWS)),
  /** Key of the place of each column; '' stays out. */
  columns: v.array(v.string()),
  topics: v.optional(v.record(v.string(), v.string())),
  /** Family of the topics that are new. */
  family: v.optional(v.string()),
  updateExisting: v.optional(v.boolean()),
  /** Takes people who have no address. */
  withoutEmail: v.optional(v.boolean()),
  consent: v.optional(v.boolean()),
});

export type ImportInput = v.InferOutput<typeof importInput>;
