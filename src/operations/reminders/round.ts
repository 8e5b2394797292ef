// What one part of the daily round does: changes that record it, mails, and how many people it reminded.
// Each part sends a reminder at most once a day, because the day it was sent is recorded with its row.
import { addDays, daysBetween, type LocalDate } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Effect, MailEffect } from '../../define/effects.ts';
import type { Change, Records } from '../../define/records.ts';
import type { factTables } from '../../progress/advisory-facts.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { assignments } from '../../tables/assignments.ts';
import type { topics } from '../../tables/topics.ts';
import type { trainings } from '../../tables/trainings.ts';

export type RoundRecords = Records<
  (typeof factTables)[number] | typeof areas | typeof advisors | typeof assignments | typeof topics | typeof trainings
>;

export interface RoundPart {
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  readonly mails: number;
}

/** Times that somebody is asked for one thing: whoever let three mails pass is better called by telephone. */
export const MOST_REMINDERS = 3;

export const nothing: RoundPart = { changes: [], effects: [], mails: 0 };

/** One reminder and the change that records it; nothing when there is nobody to write to. */
export function reminded(mails: readonly MailEffect[], change: Change): RoundPart {
  return mails.length === 0 ? nothing : { changes: [change], effects: mails, mails: mails.length };
}

export function together(parts: readonly RoundPart[]): RoundPart {
  return {
    changes: parts.flatMap((part) => part.changes),
    effects: parts.flatMap((part) => part.effects),
    mails: parts.reduce((sum, part) => sum + part.mails, 0),
  };
}

/** Whether a reminder may go out again: never today's second, and only after some days. */
export function mayRepeat(last: LocalDate, days: number, { today }: Context): boolean {
  return last === '' || daysBetween(last, today) >= Math.max(1, days);
}

/**
 * Whether today is a day to remind of something asked for on a day: first after `wait` days, then every `every` days,
 * `MOST_REMINDERS` times in all, counted by the days that passed. `last` is the day of the last reminder, of whatever.
 */
export function isTimeToRemind(
  asked: LocalDate,
  last: LocalDate,
  { wait, every }: { readonly wait: number; readonly every: number },
  context: Context,
): boolean {
  if (asked === '' || context.today < addDays(asked, wait)) return false;
  if (context.today >= addDays(asked, wait + every * MOST_REMINDERS)) return false;
  return mayRepeat(last, every, context);
}
