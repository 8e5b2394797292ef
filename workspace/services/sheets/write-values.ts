// Puts plain values into cells, raw or as if a person had typed them.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
import type { Cell } from '../../grid/cell.ts';
import { partsOfSerial } from '../../grid/date-serial.ts';
import { GridError } from '../../grid/grid-error.ts';
import { parsedEntry } from '../../grid/parse-entry.ts';
import { refuseProtected } from '../../grid/protection.ts';
import { type Area, rangeOf } from '../../grid/range.ts';
import type { SheetDraft } from '../../grid/sheet-draft.ts';
import type { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { refuseLong } from './cell-data.ts';

export type InputOption = 'RAW' | 'USER_ENTERED';

export interface ValueRangeBody {
  readonly majorDimension?: string;
  readonly values?: readonly (readonly unknown[])[];
}

export interface EntryOptions {
  readonly input: InputOption;
  readonly user: string;
  readonly now: number;
}

export function linesAsRows({ values = [], majorDimension }: ValueRangeBody): readonly (readonly unknown[])[] {
  if (!Array.isArray(values) || values.some((line) => !Array.isArray(line))) {
    throw new GridError("Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue)");
  }
  if (majorDimension !== 'COLUMNS') return values;
  const height = values.reduce((longest, line) => Math.max(longest, line.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((line) => line[row]));
}

/** A null leaves the cell as it is, an empty text clears it. */
function entered(cell: Cell, value: unknown, { input, now }: EntryOptions, locale: string): Cell {
  if (value === null || value === undefined) return cell;
  if (typeof value === 'number' || typeof value === 'boolean') return { ...cell, value, textFormatRuns: undefined };
  if (typeof value !== 'string')
    throw new GridError(`Invalid values: list_value or struct_value found in a cell: ${typeof value}`);
  refuseLong(value);
  if (input === 'RAW') return { ...cell, value: value === '' ? undefined : value, textFormatRuns: undefined };
  return typedInto(cell, value, locale, now);
}

/** The cell after somebody typed the text; the format of the entry is only taken where the cell has none. */
export function typedInto(cell: Cell, text: string, locale: string, now: number): Cell {
  if (cell.format?.numberFormat?.type === 'TEXT') {
    return { ...cell, value: text === '' ? undefined : text, textFormatRuns: undefined };
  }
  const parsed = parsedEntry(text, locale, partsOfSerial(now).year);
  const { numberFormat } = parsed;
  const takesFormat = numberFormat !== undefined && cell.format?.numberFormat === undefined;
  return {
    ...cell,
    value: parsed.value,
    format: takesFormat ? { ...cell.format, numberFormat } : cell.format,
    textFormatRuns: undefined,
  };
}

export function writeValues(
  draft: WorkbookDraft,
  sheet: SheetDraft,
  area: Area,
  lines: readonly (readonly unknown[])[],
  options: EntryOptions,
): void {
  refuseProtected(draft, sheet, rangeOf(sheet.id, area), options.user);
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      sheet.changeCell(area.row + row, area.column + column, (cell) =>
        entered(cell, value, options, draft.properties.locale),
      );
    });
  });
}

/** The block of cells with values around the top left of the area; nothing when there is none. */
export function tableAround(sheet: SheetDraft, area: Area): Area | undefined {
  const has = (row: number, column: number) => sheet.cell(row, column)?.value !== undefined;
  let seed: { row: number; column: number } | undefined;
  for (let row = area.row; row < Math.min(area.endRow, sheet.rows.length) && !seed; row += 1) {
    for (let column = area.column; column < area.endColumn && !seed; column += 1) {
      if (has(row, column)) seed = { row, column };
    }
  }
  if (!seed) return undefined;
  let table: Area = { ...seed, endRow: seed.row + 1, endColumn: seed.column + 1 };
  const anyIn = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean => {
    for (let row = Math.max(0, fromRow); row < toRow; row += 1) {
      for (let column = Math.max(0, fromColumn); column < toColumn; column += 1) if (has(row, column)) return true;
    }
    return false;
  };
  for (let isGrowing = true; isGrowing; ) {
    const { row, column, endRow, endColumn } = table;
    const next = {
      row: row > 0 && anyIn(row - 1, row, column - 1, endColumn + 1) ? row - 1 : row,
      endRow: anyIn(endRow, endRow + 1, column - 1, endColumn + 1) ? endRow + 1 : endRow,
      column: column > 0 && anyIn(row - 1, endRow + 1, column - 1, column) ? column - 1 : column,
      endColumn: anyIn(row - 1, endRow + 1, endColumn, endColumn + 1) ? endColumn + 1 : endColumn,
    };
    isGrowing = next.row !== row || next.endRow !== endRow || next.column !== column || next.endColumn !== endColumn;
    table = next;
  }
  return table;
}
