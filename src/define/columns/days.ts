// A list of days in one text, separated by commas, semicolons or lines: the holidays of a year. A day that cannot be
// read refuses the whole of it.
import type { LocalDate } from '../../calendar/local-date.ts';
import { label, type Translated } from '../../text/language.ts';
import { type CellContext, type Column, type ColumnOptions, columnBase, columnOf, type Parsed } from './column.ts';
import { date } from './date.ts';
import { longText } from './text.ts';

const aDay = date(label('Día', 'Day', 'Dia'));
const anyWords: CellContext = { language: 'es', nameOf: () => undefined, idOf: () => undefined };

/** The days, and the first part of the text that is none. */
function read(written: string): { readonly days: readonly LocalDate[]; readonly wrong: string | undefined } {
  const parts = written.split(/[,;\n]/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  const days = named.map((part) => aDay.fromAnswer(part, anyWords));
  const at = days.findIndex(({ problem }) => problem);
  return { days: days.map(({ value }) => value), wrong: named[at] };
}

/** The days that a text of such a column names. */
export function daysIn(written: string): readonly LocalDate[] {
  return read(written).days.filter((day) => day !== '');
}

export function days(name: Translated, options: ColumnOptions = {}): Column<string> {
  const { fromAnswer, fromCell: _, ...own } = longText(name, options);
  const parse = (raw: unknown, context: CellContext): Parsed<string> => {
    const parsed = fromAnswer(raw, context);
    const { wrong } = parsed.problem ? { wrong: undefined } : read(parsed.value);
    return wrong === undefined ? parsed : { value: parsed.value, problem: { code: 'notDate', value: wrong } };
  };
  return columnOf<Column<string>>(columnBase(name, options, own.width), {
    empty: own.empty,
    question: own.question,
    toCell: own.toCell,
    show: own.show,
    fromCell: parse,
    fromAnswer: parse,
  });
}
