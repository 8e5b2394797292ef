// A list pasted from a sheet or from a CSV file, as rows of cells: tabs, semicolons or commas, quotes as in RFC 4180.
// Rows that are empty throughout are left out, and a very long list is cut at what one import can take.
import { plainText } from '../../define/columns/column.ts';

const MOST_ROWS = 2_000;

export interface PastedList {
  readonly headers: readonly string[];
  /** Each with its number in the list, counted from 2 as in a sheet with headers. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

export function readList(input: {
  readonly text?: string | undefined;
  readonly rows?: readonly (readonly string[])[] | undefined;
}): PastedList {
  const table = input.rows ?? cellsOf(input.text ?? '');
  const first = table.findIndex((row) => row.some((cell) => plainText(cell) !== ''));
  const headers = (table[first] ?? []).map(plainText);
  const rows = table
    .slice(first + 1)
    .map((cells, index) => ({ number: first + index + 2, cells: cells.map(plainText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { headers, rows: rows.slice(0, MOST_ROWS) };
}

/** The separator that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = (text.split(/\r?\n/).find((each) => each.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counted = ['\t', ';', ','].map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
