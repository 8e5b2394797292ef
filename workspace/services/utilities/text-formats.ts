// Character sets and printf-like formats of Utilities.

import { GoogleError, unsupported } from '../../engine/google-error.ts';

/** Utilities.Charset.UTF_8, 'UTF-8' or nothing. */
export function charsetName(charset: unknown): string {
  if (charset === undefined || charset === null) return 'UTF-8';
  return String(charset).replaceAll('_', '-');
}

/** https://developers.google.com/apps-script/reference/utilities/utilities#formatStringtemplate,-args */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0 ]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_all, flags: string, width, precision, kind: string) => {
      if (kind === '%') return '%';
      if (next >= args.length) throw new GoogleError(`Missing argument for %${kind}`);
      const text = formatted(kind, args[next++], precision === undefined ? undefined : Number(precision));
      const signed = flags.includes('+') && /[dif]/.test(kind) && !text.startsWith('-') ? `+${text}` : text;
      if (width === undefined) return signed;
      if (flags.includes('-')) return signed.padEnd(Number(width));
      if (!flags.includes('0') || kind === 's') return signed.padStart(Number(width));
      const sign = /^[+-]/.exec(signed)?.[0] ?? '';
      return sign + signed.slice(sign.length).padStart(Number(width) - sign.length, '0');
    },
  );
}

function formatted(kind: string, value: unknown, precision: number | undefined): string {
  switch (kind) {
    case 's':
      return String(value).slice(0, precision);
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    default:
      throw unsupported(`Utilities.formatString with %${kind}`);
  }
}

/** https://developers.google.com/apps-script/reference/utilities/utilities#parseCsvcsv */
export function parseCsv(text: string, delimiter: string): string[][] {
  if (delimiter.length !== 1) throw new GoogleError('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      else continue;
    } else if (at < text.length) {
      const ending = /^\r?\n|^\r/.exec(text.slice(at, at + 2));
      if (!ending) throw new GoogleError('Could not parse text.');
      at += ending[0].length;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new GoogleError('Could not parse text.');
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
