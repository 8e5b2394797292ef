// An agreement as it is typed in the panel, checked by the columns.
// It must end after it begins; a date in the past is accepted only for one that is being corrected.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { type Commitment, commitments } from '../../tables/commitments.ts';

export const commitmentInput = v.object({
  agreement: v.string(),
  keyActivity: v.optional(v.string()),
  ownerName: v.string(),
  ownerEmail: v.string(),
  startsOn: v.optional(v.string()),
  dueOn: v.string(),
  cost: v.optional(v.nullable(v.number())),
});

export function commitmentValues(
  input: v.InferOutput<typeof commitmentInput>,
  context: Context,
  before: Partial<Commitment> | undefined = undefined,
) {
  const { agreement, ownerName, ownerEmail, dueOn, ...rest } = input;
  const required = { agreement, ownerName, ownerEmail, dueOn };
  const values = { ...checkValues(commitments.columns, { ...rest, ...required }, context, before) };
  const due = values.dueOn ?? '';
  if (!before && due < context.today) throw refuse('dayPast', { when: dayWords(due, context) });
  if (values.startsOn && due < values.startsOn) throw refuse('periodReversed');
  return values;
}
