// A session as it is typed in the panel, and its values once checked by the columns.
// A session must begin today or later when it is planned; one that is only corrected may be past.
import * as z from 'zod/mini';
import { checkValues } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { type Session, sessions } from '../../tables/sessions.ts';

export const sessionInput = z.object({
  startsAt: z.string(),
  hours: z.number(),
  modality: z.optional(z.string()),
  place: z.optional(z.string()),
  title: z.optional(z.string()),
  enrolled: z.optional(z.nullable(z.number())),
  notes: z.optional(z.string()),
});

/** `row` is the session as it stands, or the advisory of a new one. */
export function sessionValues(
  input: z.output<typeof sessionInput>,
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
