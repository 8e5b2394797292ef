// What an import leaves in a hidden column of each row it wrote: which import it was, a mark of what the row held, and,
// where the row was there before, its former cells. It stays with the row when the tab is sorted, and goes with it.
import { type CellContext, type CellValue, type CellWrite, type Column, folded } from '../../define/columns/column.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { type Cells, markOf } from '../../define/standing-cells.ts';

export const MARK_COLUMN = 'imported';

export interface ImportMark {
  /** Number of the import, the later the higher. */
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly mark: string;
  /** The cells it wrote over; absent where it made the row. */
  readonly before?: Cells;
}

export function readMark(text: string): ImportMark | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as ImportMark;
  } catch {
    return undefined;
  }
}

/** Cells of one row as read, by column key; those that people added by their header. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** The mark of the values an import writes; of a new row the other cells are empty. */
export function markOfValues(table: AnyTable, values: Readonly<Record<string, unknown>>, context: CellContext): string {
  const cells = Object.entries(values)
    .filter(([key, value]) => value !== undefined && table.columns[key])
    .map(([key, value]) => [key, rawOf((table.columns[key] as Column<unknown>).toCell(value, context))] as const);
  return markOfCells(table, Object.fromEntries(cells), context);
}

/** The same of cells as they stand. A row of another table is told by its code: its name may be written anew. */
export function markOfCells(table: AnyTable, cells: RowCells, context: CellContext): string {
  const filled = Object.entries(cells).filter(
    ([key, cell]) => key !== MARK_COLUMN && cell !== undefined && cell !== '',
  );
  return markOf(Object.fromEntries(filled.map(([key, cell]) => [key, shownCell(table.columns[key], cell, context)])));
}

function shownCell(column: Column | undefined, cell: CellValue, context: CellContext): CellWrite {
  if (column?.question.type === 'reference')
    return { stringValue: folded(String(column.fromCell(cell, context).value)) };
  return writeOf(cell);
}

export function writeOf(cell: CellValue): CellWrite {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { numberValue: cell };
  return typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell };
}

function rawOf(write: CellWrite): CellValue {
  return write === null ? undefined : (Object.values(write)[0] as CellValue);
}
