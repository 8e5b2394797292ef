// How a call is taken back: what each row it changed held before, and a mark of what it wrote, by which is told whether
// somebody has changed the row since. Cells are kept as they stood, so that also what could not be read comes back.
import type { CellContext, CellWrite, Column } from '../define/columns/column.ts';
import type { AnyTable } from '../define/define-table.ts';
import type { Change } from '../define/records.ts';
import { type Cells, markOf, tableOfCells } from '../define/standing-cells.ts';

export type CellsOf = (table: AnyTable, id: string, key: string) => CellWrite;

/** One row; `before` is null where the call made the row, `mark` is '' where it removed it. */
export interface FormerRow {
  readonly table: string;
  readonly id: string;
  readonly before: Cells | null;
  /** The columns that the mark is made of. */
  readonly keys: readonly string[];
  readonly mark: string;
}

interface Known {
  readonly columns: (table: AnyTable) => readonly string[];
  readonly cell: CellsOf;
}

interface Growing {
  readonly table: AnyTable;
  readonly id: string;
  before: Record<string, CellWrite> | null;
  after: Record<string, CellWrite> | null;
}

export function formerRows(changes: readonly Change[], known: Known, context: CellContext): readonly FormerRow[] {
  const rows = new Map<string, Growing>();
  for (const change of changes) {
    const { table, id } = change;
    const key = `${table.key}/${id}`;
    const all = known.columns(table).filter((column) => table.columns[column]);
    const row = rows.get(key) ?? { table, id, before: {}, after: {} };
    if (change.type === 'remove') {
      if (row.before === null) {
        rows.delete(key);
        continue;
      }
      row.before = { ...Object.fromEntries(all.map((each) => [each, known.cell(table, id, each)])), ...row.before };
      row.after = null;
    } else {
      const written = cellsOf(table, change.values, all, context);
      if (change.type === 'insert') {
        row.before = null;
        row.after = { ...Object.fromEntries(all.map((each) => [each, null])), ...written };
      } else {
        for (const each of Object.keys(written)) if (row.before) row.before[each] ??= known.cell(table, id, each);
        row.after = { ...row.after, ...written };
      }
    }
    rows.set(key, row);
  }
  return [...rows.values()].map(({ table, id, before, after }) => ({
    table: table.key,
    id,
    before,
    keys: before !== null && after !== null ? Object.keys(after) : [],
    mark: after === null ? '' : markOf(after),
  }));
}

function cellsOf(
  table: AnyTable,
  values: Readonly<Record<string, unknown>>,
  standing: readonly string[],
  context: CellContext,
): Record<string, CellWrite> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key, value]) => value !== undefined && standing.includes(key))
      .map(([key, value]) => [key, (table.columns[key] as Column<unknown>).toCell(value, context)]),
  );
}

/** Whether the row still stands as the call left it; `present` says whether it stands at all. */
export function standsAsLeft(
  row: FormerRow,
  present: boolean,
  cell: (key: string) => CellWrite,
  all: readonly string[],
) {
  if (row.mark === '') return !present;
  if (!present) return false;
  const keys = row.before === null ? all : row.keys;
  return markOf(Object.fromEntries(keys.map((key) => [key, cell(key)]))) === row.mark;
}

/** The changes that give the rows back what they held. */
export function changesBack(rows: readonly FormerRow[], tables: ReadonlyMap<string, AnyTable>): readonly Change[] {
  return rows.flatMap(({ table: key, id, before, mark }): readonly Change[] => {
    const known = tables.get(key);
    if (!known) return [];
    const table = tableOfCells(known);
    if (before === null) return [{ type: 'remove', table, id }];
    return [{ type: mark === '' ? 'insert' : 'update', table, id, values: before }];
  });
}

/** Rows that the call made, by table. */
export function madeRows(rows: readonly FormerRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const { table, id, before } of rows)
    if (before === null) made.set(table, (made.get(table) ?? new Set()).add(id));
  return made;
}
