// Date and time patterns: `dd/mm/yyyy`, `yyyy-mm-dd hh:mm`, `d "de" mmmm`, `h:mm am/pm`, `[h]:mm`.
// Reference: https://developers.google.com/workspace/sheets/api/guides/formats#date_and_time_format_patterns
import { type DateParts, partsOfSerial } from './date-serial.ts';
import type { LocaleConventions } from './locale.ts';

const tokenPattern = /"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|yyyy|yy|y|m+|d+|h+|s+(?:\.0+)?|\[[^\]]*\]|./gi;

function named(parts: DateParts, locale: LocaleConventions, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(date);
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** `m` means minutes right after hours or right before seconds, months elsewhere. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const meaningful = (token: string) => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).filter(meaningful).at(-1);
  const after = tokens.slice(index + 1).find(meaningful);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function dayText(token: string, parts: DateParts, locale: LocaleConventions): string {
  if (token.length <= 2) return padded(parts.day, token.length);
  return named(parts, locale, { weekday: token.length === 3 ? 'short' : 'long' });
}

function monthText(token: string, parts: DateParts, locale: LocaleConventions): string {
  if (token.length <= 2) return padded(parts.month, token.length);
  if (token.length === 5) return named(parts, locale, { month: 'narrow' });
  return named(parts, locale, { month: token.length === 3 ? 'short' : 'long' });
}

function secondText(token: string, serial: number, parts: DateParts): string {
  const [whole = 's', fraction = ''] = token.split('.');
  const seconds = padded(parts.second, whole.length);
  if (fraction === '') return seconds;
  const rest = Math.abs(serial * 86_400) % 1;
  return `${seconds}.${rest.toFixed(fraction.length).slice(2)}`;
}

export function formatDate(serial: number, pattern: string, locale: LocaleConventions): string {
  const parts = partsOfSerial(serial);
  const tokens = pattern.match(tokenPattern) ?? [];
  const hasHalves = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  const hour = hasHalves ? ((parts.hour + 11) % 12) + 1 : parts.hour;
  return tokens
    .map((token, index) => {
      const lower = token.toLowerCase();
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (/^\[h+\]$/.test(lower)) return padded(Math.floor(serial * 24 + 1e-9), lower.length - 2);
      if (/^\[m+\]$/.test(lower)) return padded(Math.floor(serial * 1440 + 1e-9), lower.length - 2);
      if (/^\[s+\]$/.test(lower)) return padded(Math.floor(serial * 86_400 + 1e-9), lower.length - 2);
      if (token.startsWith('[')) return '';
      if (lower === 'am/pm') return parts.hour < 12 ? 'AM' : 'PM';
      if (lower === 'a/p') return parts.hour < 12 ? 'A' : 'P';
      if (/^y+$/.test(lower)) return lower.length <= 2 ? padded(parts.year % 100, 2) : padded(parts.year, 4);
      if (/^d+$/.test(lower)) return dayText(lower, parts, locale);
      if (/^h+$/.test(lower)) return padded(hour, Math.min(lower.length, 2));
      if (/^s/.test(lower)) return secondText(lower, serial, parts);
      if (/^m+$/.test(lower)) {
        return isMinute(tokens, index)
          ? padded(parts.minute, Math.min(lower.length, 2))
          : monthText(lower, parts, locale);
      }
      return token;
    })
    .join('');
}
