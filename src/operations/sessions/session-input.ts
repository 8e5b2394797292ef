// A session as it is typed in the panel, and its values once checked by the columns.
// A session must begin today or later when it is planned; one that is only corrected may be past.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { type Session, sessions } from '../../tables/sessions.ts';

export const sessionInput = v.object({
  startsAt: v.string(),
  hours: v.number(),
  modality: v.optional(v.string()),
  place: v.optional(v.string()),
  title: v.optional(v.string()),
  enrolled: v.optional(v.nullable(v.number())),
  notes: v.optional(v.string()),
});

/** `row` is the session as it stands, or the advisory of a new one. */
export function sessionValues(
  input: v.InferOutput<typeof sessionInput>,
  row: Partial<Session>,
  context: Context,
  mayBePast = false,
) {
  const read = checkValues(sessions.columns, input, context, row);
  const values = { ...read, startsAt: read.startsAt ?? '', hours: read.hours ?? null };
  if (!mayBePast && values.startsAt < context.today)
    throw refuse('dayPast', { when: dayWords(values.startsAt, context) });
  return values;
}
