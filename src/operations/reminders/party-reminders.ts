// Those who take part in cases of programmes: one mail a person and day, with all that she owes in all her cases and
// her meetings at hand. Before its day and after it, as often as the settings say; then it is for the coordination to
// call.
import { seats } from '../../blocks/seat.ts';
import { addDays, dayOf, latestDay } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { type Records, update } from '../../define/records.ts';
import { type Owing, owedMail, owingIn } from '../cases/owing.ts';
import { MOST_REMINDERS, mayRepeat, nothing, type RoundPart, together } from './round.ts';

export function partyReminders(records: Records<AnyTable>, context: Context): RoundPart {
  const byPerson = new Map<string, Owing[]>();
  for (const each of owingIn(records, context)) {
    if (each.items.length === 0 && each.meetings.length === 0) continue;
    const person = each.seat.email.toLowerCase();
    byPerson.set(person, [...(byPerson.get(person) ?? []), each]);
  }
  return together([...byPerson.values()].map((all) => (isTime(all, context) ? partyReminder(all, context) : nothing)));
}

/** One mail about all of these, which are of one person. */
export function partyReminder(all: readonly Owing[], context: Context): RoundPart {
  const effects = owedMail(all, context);
  if (effects.length === 0) return nothing;
  const changes = all.map(({ seat }) => update(seats, seat.id, { remindedOn: context.today }));
  return { changes, effects, mails: effects.length };
}

function isTime(all: readonly Owing[], context: Context): boolean {
  const { today, settings } = context;
  // Whoever was sent her link today has just read of it.
  if (all.some(({ seat }) => seat.linkSentOn === today)) return false;
  const last = latestDay(all.map(({ seat }) => seat.remindedOn));
  const every = settings.partyReminderDays ?? 3;
  const isPressing = all.some(({ items }) =>
    items.some(
      ({ due }) => due !== '' && due <= addDays(today, every) && today <= addDays(due, every * MOST_REMINDERS),
    ),
  );
  const early = settings.sessionReminderDays ?? 1;
  const isMeeting = all.some(({ meetings }) =>
    meetings.some(({ startsAt }) => last === '' || last < addDays(dayOf(startsAt), -early)),
  );
  return isMeeting || (isPressing && mayRepeat(last, every, context));
}
