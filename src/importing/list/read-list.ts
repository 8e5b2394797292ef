// Somebody's list as headers and rows: titles above the headers, two rows of headers, headers repeated further down and
// lists without any are told apart. Rows keep the number they have in the list; what is not a person's row is named.
import { folded, plainText } from '../../define/columns/column.ts';
import { MOST_ROWS } from '../most-rows.ts';
import { cellsOf } from './cells-of.ts';

/** Titles stand at the top; further down a row is a row. */
const TITLES_WITHIN = 15;

export interface Header {
  /** As people see it: with its group, where the headers have two rows. */
  readonly text: string;
  readonly label: string;
  /** The header above it, over several columns. */
  readonly group: string;
}

export interface ListRow {
  /** Counted from 1, as in a sheet. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface PeoplesList {
  readonly headers: readonly Header[];
  readonly rows: readonly ListRow[];
  /** Lines above the headers, such as a title. */
  readonly titles: readonly string[];
  /** Numbers of the rows that only repeat the headers. */
  readonly repeated: readonly number[];
  /** How many rows were too many to be read. */
  readonly cut: number;
}

export function readList(text: string): PeoplesList {
  return listOf(cellsOf(text));
}

export function listOf(table: readonly (readonly string[])[]): PeoplesList {
  const numbered = table.map((cells, index) => ({
    number: index + 1,
    cells: cells.map(plainText),
  }));
  const rows = numbered.filter(({ cells }) => filled(cells) > 0);
  const { top, depth } = headersAt(rows);
  const header = rows.slice(top, top + depth).map(({ cells }) => cells);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const headers = headersOf(header, width);
  const below = rows.slice(top + depth);
  const people = below.filter(({ cells }) => depth === 0 || !repeats(cells, header));
  return {
    headers,
    rows: people.slice(0, MOST_ROWS),
    titles: rows.slice(0, top).map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')),
    repeated: below.filter((row) => !people.includes(row)).map(({ number }) => number),
    cut: Math.max(0, people.length - MOST_ROWS),
  };
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

/** An address, a telephone, a date, an amount: nothing that a header would say. */
function isData(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell) || /^[+(]?[\d\s()./:-]*\d[\d\s()./:-]*$/.test(cell);
}

/** Where the headers begin among the rows, and how many rows they are. */
function headersAt(rows: readonly ListRow[]): { readonly top: number; readonly depth: number } {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const enough = Math.max(Math.min(2, widest), widest / 2);
  const first = rows.slice(0, TITLES_WITHIN).findIndex(({ cells }) => filled(cells) >= enough);
  const top = Math.max(0, first);
  const cells = rows[top]?.cells ?? [];
  if (cells.some((cell) => /@/.test(cell) && isData(cell))) {
    // Groups alone are fewer than the columns; without labels below them they are titles.
    return { top, depth: 0 };
  }
  const above = rows[top - 1];
  if (above && filled(above.cells) >= 2 && isLabelRow(cells, rows.slice(top + 1))) return { top: top - 1, depth: 2 };
  const next = rows[top + 1];
  const gaps = cells.filter((cell) => cell === '').length + Math.max(0, (next?.cells.length ?? 0) - cells.length);
  const isMerged = gaps > 0 || cells.some((cell, at) => cell !== '' && cell === cells[at + 1]);
  if (next && isMerged && isLabelRow(next.cells, rows.slice(top + 2))) return { top, depth: 2 };
  return { top, depth: rows.length === 0 ? 0 : 1 };
}

/** Holds words alone, over columns that hold addresses, numbers or dates. */
function isLabelRow(cells: readonly string[], below: readonly ListRow[]): boolean {
  if (cells.some(isData) || below.length === 0) return false;
  return cells.some((cell, column) => {
    const values = below.map((row) => row.cells[column] ?? '').filter((value) => value !== '');
    return cell !== '' && values.length > 0 && values.filter(isData).length * 2 > values.length;
  });
}

function headersOf(rows: readonly (readonly string[])[], width: number): readonly Header[] {
  const [upper = [], lower] = rows;
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const above = upper[column] ?? '';
    if (!lower) return { text: above, label: above, group: '' };
    const label = lower[column] ?? '';
    if (above !== '') group = above;
    if (label === '' || label === above) return { text: above, label: above, group: '' };
    return { text: group === '' ? label : `${group} · ${label}`, label, group };
  });
}

function repeats(cells: readonly string[], headers: readonly (readonly string[])[]): boolean {
  const here = cells.filter((cell) => cell !== '').map(folded);
  return (
    here.length > 1 && headers.some((header) => cells.every((cell, at) => folded(cell) === folded(header[at] ?? '')))
  );
}
