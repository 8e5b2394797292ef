// A correction of the attendance of one session, and the correction that takes it back.
// Totals move by differences, never to a number seen before: an answer that came meanwhile stays counted.
import * as z from 'zod/mini';
import type { Session } from '../../tables/sessions.ts';

const person = z.object({
  id: z.string(),
  name: z.string(),
  gender: z.optional(z.string()),
  ageGroup: z.optional(z.string()),
  place: z.optional(z.string()),
});

/** A row as it stood before it was taken out, for putting it back. */
const removedPerson = z.object({
  id: z.string(),
  name: z.string(),
  gender: z.string(),
  ageGroup: z.string(),
  place: z.string(),
  organisation: z.string(),
  consent: z.boolean(),
  consentOn: z.string(),
  consentText: z.string(),
  channel: z.string(),
  recordedOn: z.string(),
  responseId: z.string(),
});

export const correctionInput = z.object({
  session: z.string(),
  change: z.optional(z.array(person)),
  remove: z.optional(z.array(z.string())),
  /** Ids of one and the same person: the first row stays, with what the others know besides. */
  join: z.optional(z.array(z.string())),
  putBack: z.optional(z.array(removedPerson)),
  /** Added to the totals, for people who are counted without a name. */
  adjust: z.optional(z.object({ attended: z.number(), women: z.number() })),
  /** The list is not complete any more. */
  reopen: z.optional(z.boolean()),
});
export type Correction = z.output<typeof correctionInput>;

export interface Named {
  readonly gender: string;
}
export const womenIn = (rows: readonly Named[]) => rows.filter(({ gender }) => gender === 'woman').length;

/** Totals after named rows went from `before` to `after`: never fewer than the names that stand. */
export function correctedTotals(
  session: Pick<Session, 'attended' | 'women'>,
  before: readonly Named[],
  after: readonly Named[],
  adjust: { readonly attended: number; readonly women: number } = { attended: 0, women: 0 },
) {
  const attended = Math.max(after.length, (session.attended ?? 0) + after.length - before.length + adjust.attended);
  const women = (session.women ?? 0) + womenIn(after) - womenIn(before) + adjust.women;
  return { attended, women: Math.min(attended, Math.max(womenIn(after), women)) };
}
