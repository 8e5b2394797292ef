// Columns of days and of moments, kept as dates in the sheet and as ISO text in the code.
// A date pasted as text is understood as year-month-day or, as people of the region write it, day/month/year.
import {
  dateTimeFromSerial,
  fromSerial,
  isLocalDate,
  isLocalDateTime,
  type LocalDate,
  type LocalDateTime,
  toSerial,
} from '../../calendar/local-date.ts';
import { showDate, showDateTime } from '../../calendar/show-date.ts';
import type { Translated } from '../../text/language.ts';
import { type Column, type ColumnOptions, columnBase, columnOf, type Parsed, plainText } from './column.ts';

const LARGEST_SERIAL = 2_958_465; // 9999-12-31
const dayMonthYear = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,]+(\d{1,2}):(\d{2}).*)?$/;

function normalised(written: string): string {
  const match = dayMonthYear.exec(written);
  if (!match) return written.replace(' ', 'T');
  const [, day = '', month = '', year = '', hour, minute] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
}

function dateColumn(label: Translated, options: ColumnOptions, withTime: boolean): Column<string> {
  const base = columnBase(label, options, withTime ? 140 : 105);
  const parse = (raw: unknown): Parsed<string> => {
    const written = plainText(raw);
    if (written === '') return base.required ? { value: '', problem: { code: 'missing' } } : { value: '' };
    if (typeof raw === 'number') {
      if (raw < 1 || raw > LARGEST_SERIAL) return { value: '', problem: { code: 'notDate', value: written } };
      return { value: withTime ? dateTimeFromSerial(raw) : fromSerial(raw) };
    }
    const iso = normalised(written);
    if (withTime && isLocalDateTime(iso)) return { value: iso.slice(0, 16) };
    if (isLocalDate(iso.slice(0, 10)) && (isLocalDate(iso) || isLocalDateTime(iso))) {
      return { value: withTime ? `${iso.slice(0, 10)}T00:00` : iso.slice(0, 10) };
    }
    return { value: '', problem: { code: 'notDate', value: written } };
  };
  return columnOf<Column<string>>(base, {
    empty: '',
    question: { type: withTime ? 'dateTime' : 'date' },
    numberFormat: withTime
      ? { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' }
      : { type: 'DATE', pattern: 'dd/mm/yyyy' },
    fromCell: parse,
    toCell: (value) => (value === '' ? null : { numberValue: toSerial(value) }),
    fromAnswer: parse,
    show: (value, context) =>
      value === '' ? '' : withTime ? showDateTime(value, context.language) : showDate(value, context.language),
  });
}

export const date = (label: Translated, options: ColumnOptions = {}): Column<LocalDate> =>
  dateColumn(label, options, false);
export const dateTime = (label: Translated, options: ColumnOptions = {}): Column<LocalDateTime> =>
  dateColumn(label, options, true);
