// No promise lies after the thing it is promised for: whatever has to be there for a meeting is promised for the day
// before it at the latest. Pure days; nothing here knows what is promised.
import { addDays, dayOf, type LocalDate, type LocalDateTime } from '../calendar/local-date.ts';

type When = LocalDate | LocalDateTime | '';

/**
 * The earlier of a promised day and the last one that helps: the day before the meeting, or the day on which the time
 * begins to run (`from`) when it runs only on the meeting's eve or day. A meeting before `from` binds nothing.
 */
export function inTimeFor(promised: LocalDate, meeting: When, from: LocalDate): LocalDate {
  if (meeting === '') return promised;
  const day = dayOf(meeting);
  if (day < from) return promised;
  const last = laterDay(addDays(day, -1), from);
  return promised < last ? promised : last;
}

/** Some days before a meeting, but not before the time begins to run: nobody is late from the first moment. */
export function daysBefore(meeting: When, days: number, from: LocalDate): LocalDate | '' {
  if (meeting === '') return '';
  const day = dayOf(meeting);
  const before = addDays(day, -days);
  return day < from ? before : laterDay(before, from);
}

function laterDay(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}
