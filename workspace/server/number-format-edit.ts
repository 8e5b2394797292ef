// Number formats as a person picks them from the menu, and one decimal more or fewer.
// Reference: https://developers.google.com/workspace/sheets/api/guides/formats
import type { Cell, EffectiveValue, NumberFormat } from '../grid/cell.ts';
import { isDateFormat, patternOf } from '../grid/formatted-value.ts';
import { localeConventions } from '../grid/locale.ts';
import type { NumberFormatChoice } from './api.ts';

const mostDecimals = 10;

/** Nothing: the format goes, and the value shows as it is. */
export function chosenFormat(choice: NumberFormatChoice, locale: string): NumberFormat | undefined {
  const { datePattern, currencyPattern } = localeConventions(locale);
  switch (choice) {
    case 'automatic':
      return undefined;
    case 'text':
      return { type: 'TEXT', pattern: '@' };
    case 'number':
      return { type: 'NUMBER', pattern: '#,##0.00' };
    case 'percent':
      return { type: 'PERCENT', pattern: '0.00%' };
    case 'currency':
      return { type: 'CURRENCY', pattern: currencyPattern };
    case 'date':
      return { type: 'DATE', pattern: datePattern };
    case 'time':
      return { type: 'TIME', pattern: 'h:mm:ss' };
    case 'date-time':
      return { type: 'DATE_TIME', pattern: `${datePattern} h:mm:ss` };
  }
}

/** The pattern with one decimal more (1) or fewer (-1); texts and colours in it stay. */
export function patternWithDecimals(pattern: string, change: 1 | -1): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|[#0?][#0?,]*(\.[#0?]*)?/g, (token, fraction: string | undefined) => {
    if (!/^[#0?]/.test(token)) return token;
    const whole = token.slice(0, token.length - (fraction?.length ?? 0));
    const digits = Math.min(mostDecimals, Math.max(0, (fraction?.length ?? 1) - 1 + change));
    return digits === 0 ? whole : `${whole}.${'0'.repeat(digits)}`;
  });
}

/** The format after the change, judged by one cell; nothing where decimals mean nothing (text, dates). */
export function formatWithDecimals(
  cell: Cell | undefined,
  value: EffectiveValue | undefined,
  change: 1 | -1,
  locale: string,
): NumberFormat | undefined {
  const before = cell?.format?.numberFormat;
  if (isDateFormat(before) || before?.type === 'TEXT') return undefined;
  const pattern = patternOf(before, localeConventions(locale));
  if (pattern !== undefined && !/^general$/i.test(pattern))
    return { type: before?.type ?? 'NUMBER', pattern: patternWithDecimals(pattern, change) };
  const decimals =
    typeof value === 'number' ? (String(Number(value.toFixed(mostDecimals))).split('.')[1]?.length ?? 0) : 0;
  return { type: 'NUMBER', pattern: patternWithDecimals(decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`, change) };
}
