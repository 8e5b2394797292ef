// Columns of hours of a day, kept as times in the sheet and as HH:mm in the code.
// Understood as people write them: 9:30, 9.30, 9 h, 14h30, 2:30 p. m.
import type { Translated } from '../../text/language.ts';
import { type Column, type ColumnOptions, columnBase, columnOf, type Parsed, plainText } from './column.ts';

/** 'HH:mm'; '' when nothing was entered. */
export type LocalTime = string;

const MINUTES_OF_DAY = 1440;
const written =
  /^(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?::\d{2})?\s*(?:h|hs|hrs)?\.?\s*([ap])?\.?\s*(?:m\.?)?$/i;

export function time(label: Translated, options: ColumnOptions = {}): Column<LocalTime> {
  const base = columnBase(label, options, 80);
  const parse = (raw: unknown): Parsed<LocalTime> => {
    const text = plainText(raw);
    if (text === '') return base.required ? { value: '', problem: { code: 'missing' } } : { value: '' };
    const value = typeof raw === 'number' ? timeOfFraction(raw) : readTime(text);
    return value === undefined ? { value: '', problem: { code: 'notTime', value: text } } : { value };
  };
  return columnOf<Column<LocalTime>>(base, {
    empty: '',
    question: { type: 'time' },
    numberFormat: { type: 'TIME', pattern: 'hh:mm' },
    fromCell: parse,
    toCell: (value) => (value === '' ? null : { numberValue: minutesInto(value) / MINUTES_OF_DAY }),
    fromAnswer: parse,
    show: (value) => value.replace(/^0/, ''),
  });
}

/** Minutes since midnight of 'HH:mm'. */
export function minutesInto(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Of a time, or of a day with a time, as sheets count them. */
function timeOfFraction(serial: number): LocalTime | undefined {
  if (serial < 0) return undefined;
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_OF_DAY) % MINUTES_OF_DAY;
  return clock(Math.floor(minutes / 60), minutes % 60);
}

function readTime(text: string): LocalTime | undefined {
  const [, hours = '', minutes = '0', half = ''] = written.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === '' || Number(minutes) > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  const full = half === '' ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return clock(full, Number(minutes));
}

function clock(hour: number, minute: number): LocalTime {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
