// What a cell shows: its value under its number format, in the workbook's locale.
// Reference: https://developers.google.com/workspace/sheets/api/guides/formats
import { type EffectiveValue, isCellError, type NumberFormat } from './cell.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { type LocaleConventions, localeConventions } from './locale.ts';

export const isDateFormat = (format: NumberFormat | undefined): boolean =>
  format?.type === 'DATE' || format?.type === 'TIME' || format?.type === 'DATE_TIME';

/** The pattern in use when a format names only its type. */
export function patternOf(format: NumberFormat | undefined, locale: LocaleConventions): string | undefined {
  if (!format) return undefined;
  if (format.pattern) return format.pattern;
  switch (format.type) {
    case 'DATE':
      return locale.datePattern;
    case 'TIME':
      return 'h:mm:ss';
    case 'DATE_TIME':
      return `${locale.datePattern} h:mm:ss`;
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return locale.currencyPattern;
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'NUMBER':
      return '#,##0.00';
    case 'TEXT':
      return '@';
    default:
      return undefined;
  }
}

/** Sheets shows at most ten decimals unless told otherwise, and powers of ten beyond fifteen digits. */
function generalNumber(value: number, decimal: string): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const digits = exponent.replace(/[+-]/, '').padStart(2, '0');
    return `${mantissa.replace(/\.?0+$/, '').replace('.', decimal)}E${sign}${digits}`;
  }
  return String(Number(value.toFixed(10))).replace('.', decimal);
}

export function formattedValue(
  value: EffectiveValue | undefined,
  format: NumberFormat | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (isCellError(value)) return errorText(value.error.type);
  const conventions = localeConventions(locale);
  if (typeof value === 'boolean') return value ? conventions.trueWord : conventions.falseWord;
  if (typeof value === 'string') return value;
  const pattern = patternOf(format, conventions);
  if (pattern === undefined || pattern === '@' || /^general$/i.test(pattern)) {
    return generalNumber(value, conventions.decimal);
  }
  return isDateFormat(format) || looksLikeDate(pattern)
    ? formatDate(value, pattern, conventions)
    : formatNumber(value, pattern, conventions);
}

/** Letters of dates outside quotes and brackets. */
const looksLikeDate = (pattern: string): boolean =>
  !/[0#?]/.test(pattern.replace(/"[^"]*"|\\./g, '').replace(/\.0+/g, '')) &&
  /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

const errorTexts: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  NULL_VALUE: '#NULL!',
  ERROR: '#ERROR!',
};

export const errorText = (type: string): string => errorTexts[type] ?? '#ERROR!';
