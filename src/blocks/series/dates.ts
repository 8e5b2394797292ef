// The days of a series: every week, every two weeks or every month from the first on. What falls on a weekend or a holiday
// goes to the next working day; the rhythm is counted from the first day all the same.
import { addDays, addMonths, type LocalDate, monthOf, weekdayOf } from '../../calendar/local-date.ts';
import type { Series } from './table.ts';

type Rule = Pick<Series, 'every' | 'first' | 'meetings' | 'last'>;

const SATURDAY = 5;
/** No list of holidays is longer than this without a working day. */
const MOST_SKIPPED = 60;

export function daysOfSeries(rule: Rule, holidays: readonly LocalDate[], most: number): readonly LocalDate[] {
  const found: LocalDate[] = [];
  // One more than may be: whoever asked for too many is told.
  for (let turn = 0; found.length <= most && turn <= most * 2; turn++) {
    if (rule.meetings !== null && found.length >= rule.meetings) break;
    const day = workingDay(turnOf(rule, turn), holidays);
    if (rule.last !== '' && day > rule.last) break;
    if (day !== found[found.length - 1]) found.push(day);
  }
  return found;
}

function turnOf({ every, first }: Rule, turn: number): LocalDate {
  if (every !== 'month') return addDays(first, turn * (every === 'week' ? 7 : 14));
  const month = addMonths(monthOf(first), turn);
  const lastOfMonth = addDays(`${addMonths(month, 1)}-01`, -1);
  const day = `${month}-${first.slice(8, 10)}`;
  return day > lastOfMonth ? lastOfMonth : day;
}

function workingDay(day: LocalDate, holidays: readonly LocalDate[]): LocalDate {
  let working = day;
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
    if (weekdayOf(working) < SATURDAY && !holidays.includes(working)) break;
    working = addDays(working, 1);
  }
  return working;
}
