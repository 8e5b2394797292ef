// A tab as it was found after a batch whose rows or columns somebody had moved.
import { plainText } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { refuse } from '../../src/define/refusal.ts';
import { columnIndexOf, HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import type { TabValues } from '../google/sheets.ts';

export interface FoundTab {
  readonly table: AnyTable;
  readonly values: TabValues;
  /** Column index of each key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly idAt: number;
  /** Row index of each id; grows by the rows that are given back. */
  readonly rows: Map<string, number>;
  usedRows: number;
}

export function foundTab(table: AnyTable, values: TabValues): FoundTab {
  const columns = columnIndexOf(values[0] ?? []);
  const idAt = columns.get(ID_KEY);
  if (idAt === undefined) throw refuse('columnMissing', { tab: table.label.es, column: ID_KEY });
  const rows = new Map<string, number>();
  for (let row = HEADER_ROWS; row < values.length; row++) {
    const id = plainText(values[row]?.[idAt]);
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  }
  return { table, values, columns, idAt, rows, usedRows: Math.max(values.length, HEADER_ROWS) };
}

/** Whose row it is; where the batch wrote over the id itself, only columns can have moved: then it is the one meant. */
export function idStandingAt(found: FoundTab, row: number, label: string, meant: string): string {
  if (label !== ID_KEY) return plainText(found.values[row]?.[found.idAt]);
  found.rows.set(meant, row);
  return meant;
}
