// What can be asked of a block: one closed list for every kind, so that panel and page speak to all of them alike.
// `was` is what stood there when the person began: if somebody else has written since, she decides what remains.
import * as z from 'zod/mini';

const values = z.record(z.string(), z.unknown());

export const blockInput = z.discriminatedUnion('act', [
  z.object({ act: z.literal('write'), section: z.string(), text: z.string(), was: z.optional(z.string()) }),
  z.object({ act: z.literal('addSection'), title: z.string(), text: z.string() }),
  z.object({ act: z.literal('addRows'), rows: z.array(values) }),
  z.object({ act: z.literal('saveRow'), row: z.string(), values, was: z.optional(values) }),
  z.object({ act: z.literal('removeRow'), row: z.string() }),
  z.object({ act: z.literal('restoreRow'), row: z.string(), values, at: z.optional(z.number()) }),
  z.object({ act: z.literal('moveRow'), row: z.string(), by: z.number() }),
  z.object({ act: z.literal('decide'), option: z.string(), note: z.optional(z.string()) }),
  z.object({ act: z.literal('share') }),
  z.object({ act: z.literal('make') }),
]);

export type BlockInput = z.output<typeof blockInput>;
export type Act = BlockInput['act'];
export type InputFor<A extends Act> = Extract<BlockInput, { readonly act: A }>;
