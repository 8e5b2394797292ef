// A1 notation both ways: `'Hoja 1'!B2:C`, `A:A`, `3:7`, `B2`.
// Reference: https://developers.google.com/workspace/sheets/api/guides/concepts#cell
import type { Area, GridRange } from './range.ts';

const letterCount = 26;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / letterCount) - 1) {
    letters = String.fromCharCode(65 + (rest % letterCount)) + letters;
  }
  return letters;
}

/** A → 0, AA → 26; the letters must be ASCII. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * letterCount + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Sheet titles that are not a plain word, or that look like a cell, are quoted. */
export function quotedTitle(title: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title);
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`;
}

export function areaToA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.endColumn - 1)}${area.endRow}`;
  return first === last ? first : `${first}:${last}`;
}

export const areaToQualifiedA1 = (title: string, area: Area): string => `${quotedTitle(title)}!${areaToA1(area)}`;

export interface ParsedA1 {
  /** Absent when the text names no sheet. */
  readonly title?: string;
  /** Without sheetId. Absent sides are open. */
  readonly range: GridRange;
}

const cellsPattern = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

function parseCells(text: string): GridRange | undefined {
  const match = cellsPattern.exec(text);
  if (!match || text === '' || text.endsWith(':') || text.startsWith(':')) return undefined;
  const [, startLetters, startRow, endLetters, endRow] = match;
  if (!text.includes(':')) {
    if (startLetters === undefined || startRow === undefined) return undefined;
    const column = columnIndex(startLetters);
    const row = Number(startRow) - 1;
    return { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
  }
  const columns = [startLetters, endLetters].flatMap((part) => (part === undefined ? [] : [columnIndex(part)]));
  const rows = [startRow, endRow].flatMap((part) => (part === undefined ? [] : [Number(part) - 1]));
  const bothColumns = columns.length === 2;
  const bothRows = rows.length === 2;
  if (!bothColumns && !bothRows) return undefined;
  return {
    ...(rows.length > 0 && { startRowIndex: Math.min(...rows) }),
    ...(bothRows && { endRowIndex: Math.max(...rows) + 1 }),
    ...(columns.length > 0 && { startColumnIndex: Math.min(...columns) }),
    ...(bothColumns && { endColumnIndex: Math.max(...columns) + 1 }),
  };
}

function splitTitle(text: string): { title?: string; cells?: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) {
    const title = (quoted[1] ?? '').replaceAll("''", "'");
    return quoted[2] === undefined ? { title } : { title, cells: quoted[2] };
  }
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { cells: text } : { title: text.slice(0, bang), cells: text.slice(bang + 1) };
}

/** The parsed notation, or nothing when it is none (it may still be a sheet's title or a named range). */
export function parseA1(text: string): ParsedA1 | undefined {
  const { title, cells } = splitTitle(text.trim());
  if (cells === undefined) return title === undefined ? undefined : { title, range: {} };
  const range = parseCells(cells);
  if (!range) return undefined;
  return title === undefined ? { range } : { title, range };
}
