// A new row as the cells that are written: text as text, dates as dates, each where its column stands.
import type { CellContext, CellWrite, Column } from '../define/columns/column.ts';
import type { AnyTable } from '../define/define-table.ts';
import { ID_KEY } from './parse-table.ts';

/** A cell as the Sheets API takes it. */
export interface WrittenCell {
  userEnteredValue?: NonNullable<CellWrite>;
  userEnteredFormat?: { numberFormat: { type: string; pattern: string } };
}

export function rowCells(
  table: AnyTable,
  id: string,
  values: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, number>,
  context: CellContext,
): WrittenCell[] {
  const cells: WrittenCell[] = Array.from({ length: Math.max(...columns.values()) + 1 }, () => ({}));
  for (const [key, at] of columns) {
    const column = table.columns[key];
    if (key === ID_KEY) cells[at] = { userEnteredValue: { stringValue: id } };
    else if (column) cells[at] = cellData(column, values[key], context);
  }
  return cells;
}

function cellData(column: Column<unknown>, value: unknown, context: CellContext): WrittenCell {
  const write: CellWrite = value === undefined ? null : column.toCell(value, context);
  return {
    ...(write ? { userEnteredValue: write } : {}),
    ...(column.numberFormat ? { userEnteredFormat: { numberFormat: { ...column.numberFormat } } } : {}),
  };
}
