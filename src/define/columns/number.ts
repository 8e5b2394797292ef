// Columns of numbers: a count, an amount of money, hours, a score on a scale.
// null means that nothing was entered; zero is a number.
import type { Translated } from '../../text/language.ts';
import {
  type CellContext,
  type Column,
  type ColumnOptions,
  columnBase,
  columnOf,
  type Parsed,
  plainText,
  type Question,
} from './column.ts';

interface NumberOptions extends ColumnOptions {
  readonly min?: number;
  readonly max?: number;
}

function numberColumn(
  type: Question['type'],
  label: Translated,
  options: NumberOptions,
  defaults: { min: number; max: number; whole: boolean; pattern: string },
): Column<number | null> {
  const min = options.min ?? defaults.min;
  const max = options.max ?? defaults.max;
  const base = columnBase(label, options, 110);
  const parse = (raw: unknown): Parsed<number | null> => {
    const written = plainText(raw);
    if (written === '') return base.required ? { value: null, problem: { code: 'missing' } } : { value: null };
    const value = typeof raw === 'number' ? raw : readNumber(written);
    if (value === undefined) return { value: null, problem: { code: 'notNumber', value: written } };
    if (value < min || value > max || (defaults.whole && !Number.isInteger(value))) {
      return { value: null, problem: { code: 'outOfRange', min, max, value: written } };
    }
    return { value };
  };
  return columnOf<Column<number | null>>(base, {
    empty: null,
    question: { type, min, max },
    numberFormat: { type: 'NUMBER', pattern: defaults.pattern },
    fromCell: parse,
    toCell: (value) => (value === null ? null : { numberValue: value }),
    fromAnswer: parse,
    show: (value, context) => (value === null ? '' : showNumber(value, context)),
  });
}

/** Reads 1234.5, 1,234.5, 1.234,5 and 12,5; the last separator followed by one or two digits is the decimal one. */
function readNumber(written: string): number | undefined {
  const bare = written.replace(/[\s$%]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const whole = (decimal ? bare.slice(0, decimal.index) : bare).replace(/[.,](?=\d{3}(\D|$))/g, '');
  if (!/^-?\d+$/.test(whole)) return undefined;
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

/** A number as people of the language write it. */
export function showNumber(value: number, context: Pick<CellContext, 'language'>): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = '', fraction] = String(Math.abs(rounded)).split('.');
  const [thousands, point] = context.language === 'pt' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands ?? ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? `${point}${fraction}` : ''}`;
}

export const count = (label: Translated, options: NumberOptions = {}) =>
  numberColumn('number', label, options, { min: 0, max: 1_000_000, whole: true, pattern: '#,##0' });

export const amount = (label: Translated, options: NumberOptions = {}) =>
  numberColumn('number', label, options, { min: 0, max: 1e12, whole: false, pattern: '#,##0.00' });

export const hours = (label: Translated, options: NumberOptions = {}) =>
  numberColumn('number', label, options, { min: 0.25, max: 100, whole: false, pattern: '0.##' });

/** An answer on a scale, 1 to `max` (5 unless told). */
export const score = (label: Translated, options: NumberOptions = {}) =>
  numberColumn('scale', label, options, { min: 1, max: 5, whole: true, pattern: '0' });
