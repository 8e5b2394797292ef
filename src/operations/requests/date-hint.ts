// What to know about the day of a session while a request is being typed: that it is too near to promise a mentor, or past.
// It warns and hinders nothing; the acknowledgement tells the area the same.
import * as v from 'valibot';
import { addDays, daysBetween, isLocalDateTime } from '../../calendar/local-date.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { inTimeFor } from '../../progress/promise.ts';
import { mentorLimits } from '../../progress/request-countdown.ts';

export const dateHint = defineQuery({
  reads: [],
  input: v.object({ proposedAt: v.string() }),
  run(_records, { proposedAt }, { settings, today, now, text }): { readonly hint: string } {
    if (!isLocalDateTime(proposedAt)) return { hint: '' };
    const words = text.requests.dateHint;
    if (proposedAt < now) return { hint: words.past() };
    const term = mentorLimits(settings).promisedDays;
    const whole = addDays(today, term);
    const isNear = inTimeFor(whole, proposedAt, today) < whole;
    return { hint: isNear ? words.near({ days: daysBetween(today, proposedAt), term }) : '' };
  },
});
