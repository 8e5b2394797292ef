// When the first session is set, moved or called off, what the mentor delivers is due on another day.
// A new day is news: the reminders about it begin anew.
import { addDays, dayOf } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { type Change, update } from '../../define/records.ts';
import { latestRound } from '../../progress/advisory-state.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';

/** Some days before the first of the sessions, but never before today; nothing changes while none has a date. */
export function deliverablesDue(
  rows: readonly Deliverable[],
  sessions: readonly { readonly startsAt: string }[],
  { settings, today }: Context,
): readonly Change[] {
  const first = sessions
    .map(({ startsAt }) => startsAt)
    .filter((startsAt) => startsAt !== '')
    .sort()[0];
  if (first === undefined) return [];
  const before = addDays(dayOf(first), -(settings.designDays ?? 5));
  const dueOn = before < today ? today : before;
  return (['design', 'presentation'] as const).flatMap((kind) => {
    const open = latestRound(rows, kind);
    if (open?.deliveredOn !== '' || open.dueOn === dueOn) return [];
    return [update(deliverables, open.id, { dueOn, remindedOn: '', reminders: 0 })];
  });
}
