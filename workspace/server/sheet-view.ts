// A sheet as the page draws it: sizes and frozen parts once, cells by blocks of rows.
import { type Cell, isCellError, isFormula } from '../grid/cell.ts';
import { type EffectiveValues, effectiveValues } from '../grid/effective-values.ts';
import { hiddenByFilter } from '../grid/filter-rows.ts';
import { formattedValue, isDateFormat } from '../grid/formatted-value.ts';
import { shownFormula } from '../grid/formula/formula-language.ts';
import type { ProtectedRange, Sheet, Workbook } from '../grid/workbook.ts';
import type { Box, CellView, RowsWindow, SheetLayout } from './api.ts';
import { boxOfRange, inBox } from './boxes.ts';
import { type CellStyles, cellStyles } from './cell-style.ts';
import { type Choices, dropdownChoices } from './dropdown.ts';
import { filterLayout } from './filter-view.ts';

/** `now` is a serial in the workbook's time zone, here and below. */
export function sheetLayout(book: Workbook, sheet: Sheet, now: number): SheetLayout {
  const { gridProperties, sheetId } = sheet.properties;
  const filtered = hiddenByFilter(book, sheet, effectiveValues(book, now), now);
  const rowHeights: [number, number][] = [];
  sheet.rowProperties.forEach((row, index) => {
    if (row?.hiddenByUser) rowHeights.push([index, 0]);
    else if (row?.pixelSize !== undefined && !filtered.has(index)) rowHeights.push([index, row.pixelSize]);
  });
  for (const row of filtered) rowHeights.push([row, 0]);
  return {
    sheetId,
    rowCount: gridProperties.rowCount,
    columnCount: gridProperties.columnCount,
    frozenRows: gridProperties.frozenRowCount ?? 0,
    frozenColumns: gridProperties.frozenColumnCount ?? 0,
    columnWidths: Array.from({ length: gridProperties.columnCount }, (_, column) => {
      const properties = sheet.columnProperties[column];
      return properties?.hiddenByUser ? 0 : (properties?.pixelSize ?? 100);
    }),
    rowHeights,
    merges: sheet.merges.map((range) => boxOfRange(range, gridProperties)),
    filter: filterLayout(sheet, filtered),
  };
}

interface Protection {
  readonly box: Box;
  readonly open: readonly Box[];
  readonly strength: 'warning' | 'forbidden';
}

/** What stands between this person and the cells: the owner is warned too, since scripts fill those cells. */
export function protectionsFor(book: Workbook, sheet: Sheet, user: string): Protection[] {
  const size = sheet.properties.gridProperties;
  return sheet.protectedRanges.flatMap((one: ProtectedRange) => {
    const range = one.range ?? book.namedRanges.find(({ namedRangeId }) => namedRangeId === one.namedRangeId)?.range;
    if (!range) return [];
    const mayEdit = one.warningOnly || user === book.owner || (one.editors?.users ?? []).includes(user);
    return [
      {
        box: boxOfRange(range, size),
        open: (one.unprotectedRanges ?? []).map((open) => boxOfRange(open, size)),
        strength: mayEdit ? ('warning' as const) : ('forbidden' as const),
      },
    ];
  });
}

function lockAt(protections: readonly Protection[], row: number, column: number): CellView['locked'] {
  let found: CellView['locked'];
  for (const { box, open, strength } of protections) {
    if (!inBox(box, row, column) || open.some((one) => inBox(one, row, column))) continue;
    if (strength === 'forbidden') return strength;
    found = strength;
  }
  return found;
}

export interface WindowRequest {
  readonly from: number;
  readonly to: number;
  readonly user: string;
  readonly now: number;
}

export function rowsWindow(book: Workbook, sheet: Sheet, { from, to, user, now }: WindowRequest): RowsWindow {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const values = effectiveValues(book, now);
  const styles = cellStyles(book, sheet, now);
  const protections = protectionsFor(book, sheet, user);
  const choices = dropdownChoices(book, sheet, now);
  const rows: (CellView | null)[][] = [];
  for (let row = from; row < Math.min(to, rowCount); row++) {
    const cells: (CellView | null)[] = [];
    for (let column = 0; column < columnCount; column++) {
      const view = cellView({
        book,
        sheet,
        row,
        column,
        values,
        styles,
        choices,
        locked: lockAt(protections, row, column),
      });
      if (view) cells[column] = view;
    }
    rows.push(Array.from(cells, (cell) => cell ?? null));
  }
  return { from, rows, styles: styles.list };
}

interface CellPlace {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly values: EffectiveValues;
  readonly styles: CellStyles;
  readonly choices: Choices;
  readonly locked: CellView['locked'];
}

function cellView({ book, sheet, row, column, values, styles, choices, locked }: CellPlace): CellView | null {
  const cell = sheet.rows[row]?.[column];
  const value = values.at(sheet, row, column);
  const style = styles.at(row, column, cell, value);
  if (!cell && value === undefined && style === undefined && locked === undefined) return null;
  const text = formattedValue(value, values.numberFormatAt(sheet, row, column), book.properties.locale);
  const entered = enteredText(cell, text, book.properties.locale);
  const offered = choices(cell?.validation);
  const link = cell?.format?.textFormat?.link?.uri;
  const checkbox = cell?.validation?.condition.type === 'BOOLEAN';
  return {
    text,
    ...(entered === text ? {} : { entered }),
    ...(style === undefined ? {} : { style }),
    ...(cell?.note ? { note: cell.note } : {}),
    ...(offered ? { choices: offered } : {}),
    ...(checkbox ? { checked: value === true } : {}),
    ...(locked ? { locked } : {}),
    ...(link ? { link } : {}),
    ...(isCellError(value) && value.error.message !== '' ? { problem: value.error.message } : {}),
    ...(isCellError(value) ? { kind: 'error' as const } : typeof value === 'number' ? { kind: 'number' as const } : {}),
  };
}

/** What the formula bar shows: a formula as entered, a plain number in full, text that looks like more with its apostrophe. */
function enteredText(cell: Cell | undefined, shown: string, locale: string): string {
  const value = cell?.value;
  if (value === undefined) return shown;
  if (isFormula(value)) return shownFormula(value.formula, locale);
  if (typeof value === 'string') return /^(?:['=+]|-?\d)/.test(value) ? `'${value}` : value;
  if (typeof value === 'number' && !isDateFormat(cell?.format?.numberFormat))
    return formattedValue(value, undefined, locale);
  return shown;
}
