// A correction of the attendance of one session, and the correction that takes it back.
// Totals move by differences, never to a number seen before: an answer that came meanwhile stays counted.
import * as v from 'valibot';
import type { Session } from '../../tables/sessions.ts';

const person = v.object({
  id: v.string(),
  name: v.string(),
  gender: v.optional(v.string()),
  ageGroup: v.optional(v.string()),
  place: v.optional(v.string()),
});

/** A row as it stood before it was taken out, for putting it back. */
const removedPerson = v.object({
  id: v.string(),
  name: v.string(),
  gender: v.string(),
  ageGroup: v.string(),
  place: v.string(),
  organisation: v.string(),
  consent: v.boolean(),
  consentOn: v.string(),
  consentText: v.string(),
  channel: v.string(),
  recordedOn: v.string(),
  responseId: v.string(),
});

export const correctionInput = v.object({
  session: v.string(),
  change: v.optional(v.array(person)),
  remove: v.optional(v.array(v.string())),
  /** Ids of one and the same person: the first row stays, with what the others know besides. */
  join: v.optional(v.array(v.string())),
  putBack: v.optional(v.array(removedPerson)),
  /** Added to the totals, for people who are counted without a name. */
  adjust: v.optional(v.object({ attended: v.number(), women: v.number() })),
  /** The list is not complete any more. */
  reopen: v.optional(v.boolean()),
});
export type Correction = v.InferOutput<typeof correctionInput>;

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
