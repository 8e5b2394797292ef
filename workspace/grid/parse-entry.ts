// What Sheets makes of typed text: number, percentage, money, date, time, true or false, formula, or text.
// A leading apostrophe keeps everything as text.
import type { EnteredValue, NumberFormat } from './cell.ts';
import { serialOfDay } from './date-serial.ts';
import { keptFormula } from './formula/formula-language.ts';
import { type LocaleConventions, localeConventions } from './locale.ts';

export interface ParsedEntry {
  /** Nothing when the cell becomes blank. */
  readonly value: EnteredValue | undefined;
  /** The format that the entry brings along, unless the cell has one already. */
  readonly numberFormat?: NumberFormat;
}

/** `year` completes dates typed without one. */
export function parsedEntry(text: string, locale: string, year?: number): ParsedEntry {
  if (text === '') return { value: undefined };
  if (text.startsWith("'")) return { value: text.length > 1 ? text.slice(1) : undefined };
  const conventions = localeConventions(locale);
  const trimmed = text.trim();
  if (text.startsWith('=') && text.length > 1) return { value: { formula: keptFormula(text, locale) } };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === conventions.trueWord) return { value: true };
  if (upper === 'FALSE' || upper === conventions.falseWord) return { value: false };
  const parsed = parsedNumber(trimmed, conventions) ?? parsedDateTime(trimmed, conventions, year);
  if (parsed) return parsed;
  // A plus that begins no number begins a formula.
  if (/^\+[^\s]/.test(text)) return { value: { formula: keptFormula(`=${text}`, locale) } };
  return { value: text };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function parsedNumber(text: string, { decimal, group, currencyPattern }: LocaleConventions): ParsedEntry | undefined {
  const groupClass = /\s/.test(group) ? '[\\s\\u00a0\\u202f]' : escaped(group);
  const digits = `(?:\\d{1,3}(?:${groupClass}\\d{3})+|\\d+)?(?:${escaped(decimal)}\\d*)?`;
  const match = new RegExp(`^([+-]?)\\s?((?:R\\$|\\$)\\s?)?([+-]?)(${digits})(e[+-]?\\d+)?\\s?(%)?$`, 'i').exec(text);
  const [, sign = '', money, innerSign = '', body = '', exponent = '', percent] = match ?? [];
  if (!match || !/\d/.test(body) || (sign !== '' && innerSign !== '') || (money && percent)) return undefined;
  const plain = body.replace(new RegExp(groupClass, 'g'), '').replace(decimal, '.');
  const magnitude = Number(plain + exponent);
  if (!Number.isFinite(magnitude)) return undefined;
  const value = (sign + innerSign).includes('-') ? -magnitude : magnitude;
  const hasFraction = plain.includes('.');
  if (percent) {
    const places = plain.split('.')[1]?.length ?? 0;
    return {
      value: Number(`${value}e-2`),
      numberFormat: { type: 'PERCENT', pattern: places > 0 ? '0.00%' : '0%' },
    };
  }
  if (money) {
    const pattern = hasFraction ? currencyPattern : currencyPattern.replace('.00', '');
    return { value, numberFormat: { type: 'CURRENCY', pattern } };
  }
  if (exponent) return { value, numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (new RegExp(groupClass).test(body)) {
    return { value, numberFormat: { type: 'NUMBER', pattern: hasFraction ? '#,##0.00' : '#,##0' } };
  }
  return { value };
}

const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?$/i;

function parsedTime(text: string): { fraction: number; pattern: string } | undefined {
  const match = timePattern.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const fullHour = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  const base = secondText === undefined ? 'h:mm' : 'h:mm:ss';
  return { fraction: (fullHour * 3600 + minute * 60 + second) / 86_400, pattern: half ? `${base} am/pm` : base };
}

function parsedDay(text: string, { isDayFirst }: LocaleConventions, year: number | undefined): number | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (!local) return undefined;
  const [, first = '', second = '', yearText] = local;
  if (yearText === undefined && (year === undefined || text.includes('.'))) return undefined;
  const short = Number(yearText);
  const full = yearText === undefined ? year : yearText.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return full === undefined ? undefined : serialOfDay(full, Number(month), Number(day));
}

function parsedDateTime(text: string, locale: LocaleConventions, year: number | undefined): ParsedEntry | undefined {
  const time = parsedTime(text);
  if (time) return { value: time.fraction, numberFormat: { type: 'TIME', pattern: time.pattern } };
  const day = parsedDay(text, locale, year);
  const isIso = /^\d{4}-/.test(text);
  const datePattern = isIso ? 'yyyy-mm-dd' : locale.datePattern;
  if (day !== undefined) return { value: day, numberFormat: { type: 'DATE', pattern: datePattern } };
  const match = /^(\S+)(?:\s+|T)(\S.*)$/.exec(text);
  if (!match) return undefined;
  const dayPart = parsedDay(match[1] ?? '', locale, year);
  const timePart = parsedTime(match[2] ?? '');
  if (dayPart === undefined || !timePart) return undefined;
  return {
    value: dayPart + timePart.fraction,
    numberFormat: { type: 'DATE_TIME', pattern: `${datePattern} ${timePart.pattern}` },
  };
}
