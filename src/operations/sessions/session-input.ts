// A session as it is typed in the panel, and its values once checked by the columns.
// A session must begin today or later when it is planned; one that is only corrected may be past.
import * as z from 'zod/mini';
import type { Context } from '../../define/context.ts';
import { refuse } from '../../define/refusal.ts';
import { sessions } from '../../tables/sessions.ts';
import { dayWords } from '../advisories/told.ts';
import { checkValue, checkValues } from '../check-input.ts';

export const sessionInput = z.object({
  startsAt: z.string(),
  hours: z.number(),
  modality: z.optional(z.string()),
  place: z.optional(z.string()),
  title: z.optional(z.string()),
  enrolled: z.optional(z.nullable(z.number())),
  notes: z.optional(z.string()),
});

export function sessionValues(input: z.output<typeof sessionInput>, context: Context, mayBePast = false) {
  const { startsAt, hours, ...rest } = input;
  const { columns } = sessions;
  const values = {
    ...checkValues(columns, rest, context),
    startsAt: checkValue(columns.startsAt, startsAt, context),
    hours: checkValue(columns.hours, hours, context),
  };
  if (!mayBePast && values.startsAt < context.today)
    throw refuse('dayPast', { when: dayWords(values.startsAt, context) });
  return values;
}
