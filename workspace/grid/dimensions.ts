// Inserting, deleting and moving whole rows or columns, with everything that hangs on them.
// Texts of refusals are Google's where a source was found.
import type { Cell, Row } from './cell.ts';
import { GridError } from './grid-error.ts';
import type { Dimension } from './range.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { shiftFormulas } from './shift-formulas.ts';
import { shiftRanges } from './shift-ranges.ts';
import { type SpanShift, shiftedByDelete, shiftedByInsert, shiftedByMove } from './span.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

const nameOf = (dimension: Dimension) => (dimension === 'ROWS' ? 'row' : 'column');

export const lengthOf = (sheet: SheetDraft, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.size.rowCount : sheet.size.columnCount;

export const setLength = (sheet: SheetDraft, dimension: Dimension, length: number): void =>
  sheet.setSize(dimension === 'ROWS' ? { rowCount: length } : { columnCount: length });

function frozenCount(sheet: SheetDraft, dimension: Dimension): number {
  const { frozenRowCount, frozenColumnCount } = sheet.properties.gridProperties;
  return (dimension === 'ROWS' ? frozenRowCount : frozenColumnCount) ?? 0;
}

/** Replaces the stretch [from, to) of a sparse list by as many blanks as asked for. */
function spliced<T>(list: readonly (T | undefined)[], from: number, to: number, blanks: number): (T | undefined)[] {
  if (list.length <= from) return list.slice();
  return [...list.slice(0, from), ...new Array<undefined>(blanks), ...list.slice(to)];
}

function moved<T>(list: readonly (T | undefined)[], from: number, to: number, destination: number): (T | undefined)[] {
  const full = list.slice();
  const needed = Math.max(to, destination);
  while (full.length < needed) full.push(undefined);
  const stretch = full.splice(from, to - from);
  full.splice(destination > from ? destination - (to - from) : destination, 0, ...stretch);
  while (full.length > 0 && full.at(-1) === undefined) full.pop();
  return full;
}

function rearrange(
  sheet: SheetDraft,
  dimension: Dimension,
  change: <T>(list: readonly (T | undefined)[]) => (T | undefined)[],
): void {
  if (dimension === 'ROWS') {
    sheet.replaceRows(change<Row>(sheet.rows));
    sheet.rowProperties = change(sheet.rowProperties);
  } else {
    sheet.mapRows((row) => change<Cell>(row));
    sheet.columnProperties = change(sheet.columnProperties);
  }
}

function carryAlong(book: WorkbookDraft, sheet: SheetDraft, dimension: Dimension, shift: SpanShift): void {
  shiftRanges(book, sheet.id, dimension, shift);
  shiftFormulas(book, sheet, dimension, shift);
}

export function insertDimension(
  book: WorkbookDraft,
  sheet: SheetDraft,
  dimension: Dimension,
  at: number,
  count: number,
  inheritFromBefore: boolean,
): void {
  const length = lengthOf(sheet, dimension);
  if (at > length) {
    throw new GridError(`range.startIndex[${at}] is after last ${nameOf(dimension)} in grid[${length}]`);
  }
  if (inheritFromBefore && at === 0) {
    throw new GridError(
      "inheritFromBefore must be false when inserting before the first row or column because there isn't a row or column before it to inherit from.",
    );
  }
  const frozen = frozenCount(sheet, dimension);
  rearrange(sheet, dimension, (list) => spliced(list, at, at, count));
  setLength(sheet, dimension, length + count);
  book.refuseTooManyCells();
  carryAlong(book, sheet, dimension, shiftedByInsert(at, count));
  if (at < frozen || (at === frozen && inheritFromBefore && frozen > 0)) setFrozen(sheet, dimension, frozen + count);
  inheritLook(sheet, dimension, at, count, inheritFromBefore ? at - 1 : at + count);
}

function setFrozen(sheet: SheetDraft, dimension: Dimension, count: number): void {
  const key = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  sheet.properties = {
    ...sheet.properties,
    gridProperties: { ...sheet.properties.gridProperties, [key]: count },
  };
}

/** New rows and columns look and validate like the neighbour they inherit from. */
function inheritLook(sheet: SheetDraft, dimension: Dimension, at: number, count: number, neighbour: number): void {
  const look = (cell: Cell | undefined): Cell | undefined =>
    cell && (cell.format || cell.validation)
      ? { ...cell, value: undefined, note: undefined, textFormatRuns: undefined }
      : undefined;
  const end = at + count;
  if (dimension === 'ROWS') {
    const row = sheet.rows[neighbour];
    row?.forEach((cell, column) => {
      const inherited = look(cell);
      for (let index = at; inherited && index < end; index += 1) sheet.setCell(index, column, inherited);
    });
    return;
  }
  sheet.rows.forEach((row, rowIndex) => {
    const inherited = look(row?.[neighbour]);
    for (let index = at; inherited && index < end; index += 1) sheet.setCell(rowIndex, index, inherited);
  });
}

export function deleteDimension(
  book: WorkbookDraft,
  sheet: SheetDraft,
  dimension: Dimension,
  from: number,
  to: number,
): void {
  const length = lengthOf(sheet, dimension);
  const name = nameOf(dimension);
  if (to > length || from >= length) {
    const tried = from >= length ? from : to - 1;
    throw new GridError(
      `Cannot delete a ${name} that doesn't exist. Tried to delete ${name} index ${tried} but there are only ${length} ${name}s.`,
    );
  }
  if (from === 0 && to === length) throw new GridError(`You can't delete all the ${name}s on the sheet.`);
  const frozen = frozenCount(sheet, dimension);
  if (from <= frozen && to === length && frozen > 0) {
    throw new GridError(`Sorry, it is not possible to delete all non-frozen ${name}s.`);
  }
  rearrange(sheet, dimension, (list) => spliced(list, from, to, 0));
  setLength(sheet, dimension, length - (to - from));
  if (from < frozen) setFrozen(sheet, dimension, frozen - (Math.min(to, frozen) - from));
  carryAlong(book, sheet, dimension, shiftedByDelete(from, to));
}

export function moveDimension(
  book: WorkbookDraft,
  sheet: SheetDraft,
  dimension: Dimension,
  from: number,
  to: number,
  destination: number,
): void {
  const length = lengthOf(sheet, dimension);
  if (to > length || destination > length) {
    throw new GridError(
      `Cannot move a ${nameOf(dimension)} that doesn't exist or beyond the end of the grid[${length}].`,
    );
  }
  if (destination >= from && destination <= to) return;
  rearrange(sheet, dimension, (list) => moved(list, from, to, destination));
  carryAlong(book, sheet, dimension, shiftedByMove(from, to, destination));
}
