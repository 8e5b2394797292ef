// What can be asked of a block: one closed list for every kind, so that panel and page speak to all of them alike.
// `was` is what stood there when the person began: if somebody else has written since, she decides what remains.
import * as v from 'valibot';

const values = v.record(v.string(), v.unknown());

export const blockInput = v.variant('act', [
  v.object({ act: v.literal('write'), section: v.string(), text: v.string(), was: v.optional(v.string()) }),
  v.object({ act: v.literal('addSection'), title: v.string(), text: v.string() }),
  v.object({ act: v.literal('addRows'), rows: v.array(values) }),
  v.object({ act: v.literal('saveRow'), row: v.string(), values, was: v.optional(values) }),
  v.object({ act: v.literal('removeRow'), row: v.string() }),
  v.object({ act: v.literal('restoreRow'), row: v.string(), values, at: v.optional(v.number()) }),
  v.object({ act: v.literal('moveRow'), row: v.string(), by: v.number() }),
  v.object({
    act: v.literal('decide'),
    option: v.string(),
    note: v.optional(v.string()),
    row: v.optional(v.string()),
    was: v.optional(v.string()),
  }),
  v.object({ act: v.literal('tick'), point: v.string(), on: v.boolean() }),
  v.object({ act: v.literal('deliver'), url: v.string(), on: v.optional(v.string()), was: v.optional(v.string()) }),
  v.object({ act: v.literal('vote'), options: v.array(v.string()), person: v.optional(v.string()) }),
  v.object({ act: v.literal('keep') }),
  v.object({ act: v.literal('share') }),
  v.object({ act: v.literal('make') }),
  v.object({ act: v.literal('recount') }),
]);

export type BlockInput = v.InferOutput<typeof blockInput>;
export type Act = BlockInput['act'];
export type InputFor<A extends Act> = Extract<BlockInput, { readonly act: A }>;
