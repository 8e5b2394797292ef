// Keeps the references of formulas pointing at the same cells when rows or columns of a sheet
// are inserted, deleted or moved. A reference to something deleted becomes #REF!, as in Sheets.
import { columnIndex, columnLetters, quotedTitle } from './a1.ts';
import { type Cell, isFormula, type Row } from './cell.ts';
import type { Dimension } from './range.ts';
import type { SheetDraft } from './sheet-draft.ts';
import type { SpanShift } from './span.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

// Texts and quoted titles are taken whole, so that nothing inside them is mistaken for a reference.
const tokenPattern =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*:(?:\$?[A-Za-z]{1,3}|\$?[1-9]\d*)(?![\w$])|\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w(.!\u00C0-\u024F])|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*|'(?:[^']|'')*'|\d+(?:\.\d+)?/g;

const sidePattern = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

interface Side {
  readonly columnAnchor: string;
  readonly column: number | undefined;
  readonly rowAnchor: string;
  readonly row: number | undefined;
}

function parseSide(text: string): Side | undefined {
  const match = sidePattern.exec(text);
  if (!match) return undefined;
  const [, firstAnchor = '', letters, secondAnchor = '', digits] = match;
  const isRowOnly = letters === undefined;
  return {
    columnAnchor: isRowOnly ? '' : firstAnchor,
    column: isRowOnly ? undefined : columnIndex(letters),
    rowAnchor: isRowOnly ? firstAnchor || secondAnchor : secondAnchor,
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

const sideText = (side: Side): string =>
  `${side.column === undefined ? '' : side.columnAnchor + columnLetters(side.column)}${
    side.row === undefined ? '' : side.rowAnchor + (side.row + 1)
  }`;

const titleOf = (prefix: string): string => {
  const title = prefix.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
};

/** Every reference of the formula, through `change`; the prefix is the sheet with its `!`, or empty. */
function mapReferences(formula: string, change: (prefix: string, reference: string) => string): string {
  return formula.replace(tokenPattern, (token, prefix: string | undefined, reference: string | undefined) =>
    reference === undefined ? token : change(prefix ?? '', reference),
  );
}

function shiftedReference(reference: string, dimension: Dimension, shift: SpanShift): string | undefined {
  const [first, last] = reference.split(':').map(parseSide);
  if (!first) return reference;
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const start = first[key];
  const end = last ? last[key] : start;
  if (start === undefined) return reference;
  if (end === undefined) {
    // An open range (`A3:A`) only moves its beginning.
    const open = shift({ start, end: undefined });
    return open && last && `${sideText({ ...first, [key]: open.start })}:${sideText(last)}`;
  }
  const low = Math.min(start, end);
  const span = shift({ start: low, end: Math.max(start, end) + 1 });
  if (!span) return undefined;
  const startText = sideText({ ...first, [key]: span.start });
  return last ? `${startText}:${sideText({ ...last, [key]: (span.end ?? span.start + 1) - 1 })}` : startText;
}

/** The formula of a cell on `ownTitle`, after the rows or columns of `changedTitle` were shifted. */
export function shiftedFormula(
  formula: string,
  ownTitle: string,
  changedTitle: string,
  dimension: Dimension,
  shift: SpanShift,
): string {
  const wanted = changedTitle.toLowerCase();
  return mapReferences(formula, (prefix, reference) => {
    const title = prefix === '' ? ownTitle : titleOf(prefix);
    if (title.toLowerCase() !== wanted) return prefix + reference;
    const shifted = shiftedReference(reference, dimension, shift);
    return shifted === undefined ? '#REF!' : prefix + shifted;
  });
}

/** The formula with each tab it names under the title that `rename` gives, where it gives one. */
export function formulaWithTitles(formula: string, rename: (title: string) => string | undefined): string {
  return mapReferences(formula, (prefix, reference) => {
    const title = prefix === '' ? undefined : rename(titleOf(prefix));
    return title === undefined ? prefix + reference : `${quotedTitle(title)}!${reference}`;
  });
}

/** The formula with the tab it stands on written before each reference that names none. */
export const formulaFromElsewhere = (formula: string, title: string): string =>
  mapReferences(formula, (prefix, reference) => (prefix || `${quotedTitle(title)}!`) + reference);

/** The formula after the tab `from` was renamed. */
export const formulaWithRenamedSheet = (formula: string, from: string, to: string): string =>
  formulaWithTitles(formula, (title) => (title.toLowerCase() === from.toLowerCase() ? to : undefined));

/** The formula as it reads when copied so many rows down and columns to the right; anchored parts stay. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const copiedSide = (side: Side): string | undefined => {
    const row = side.row === undefined || side.rowAnchor ? side.row : side.row + rows;
    const column = side.column === undefined || side.columnAnchor ? side.column : side.column + columns;
    if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
    return sideText({ ...side, row, column });
  };
  return mapReferences(formula, (prefix, reference) => {
    const sides = reference.split(':').map((part) => {
      const side = parseSide(part);
      return side ? copiedSide(side) : part;
    });
    return sides.includes(undefined) ? '#REF!' : prefix + sides.join(':');
  });
}

export const rowHasFormula = (row: Row): boolean => row.some((cell) => cell !== undefined && isFormula(cell.value));

/** Rewrites the formulas of all sheets; `change` gets the formula and its sheet's title. */
export function mapFormulas(book: WorkbookDraft, change: (formula: string, title: string) => string): void {
  for (const sheet of book.sheets) {
    for (let index = 0; index < sheet.rows.length; index += 1) {
      const row = sheet.rows[index];
      if (!row || !rowHasFormula(row)) continue;
      row.forEach((cell: Cell | undefined, column) => {
        if (!cell || !isFormula(cell.value)) return;
        const formula = change(cell.value.formula, sheet.title);
        if (formula !== cell.value.formula) sheet.setCell(index, column, { ...cell, value: { formula } });
      });
    }
  }
}

export function shiftFormulas(book: WorkbookDraft, changed: SheetDraft, dimension: Dimension, shift: SpanShift): void {
  mapFormulas(book, (formula, title) => shiftedFormula(formula, title, changed.title, dimension, shift));
}
