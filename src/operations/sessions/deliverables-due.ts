// When the first session is set, moved or called off, what the mentor delivers is due on another day.
// A new day is news: the reminders about it begin anew.
import type { Context } from '../../define/context.ts';
import { type Change, update } from '../../define/records.ts';
import { latestRound } from '../../progress/advisory-state.ts';
import { daysBefore } from '../../progress/promise.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';

/** Some days before the first of the sessions ahead, but never before today; nothing changes while none is ahead. */
export function deliverablesDue(
  rows: readonly Deliverable[],
  sessions: readonly { readonly startsAt: string }[],
  { settings, today, now }: Context,
): readonly Change[] {
  const first = sessions
    .map(({ startsAt }) => startsAt)
    .filter((startsAt) => startsAt > now)
    .sort()[0];
  if (first === undefined) return [];
  const dueOn = daysBefore(first, settings.designDays, today);
  return (['design', 'presentation'] as const).flatMap((kind) => {
    const open = latestRound(rows, kind);
    if (open?.deliveredOn !== '' || open.dueOn === dueOn) return [];
    return [update(deliverables, open.id, { dueOn, remindedOn: '', reminders: 0 })];
  });
}
