// Turns the changes of a run into one batch of Sheets requests, and writes it. New rows go below the last one;
// changed cells are found by the row's id and the column's key as they were read; removals come last, from the bottom up.
import type { CellContext, Column } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { Change, Insert } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import type { ParsedTable } from '../../src/interpreter/parse-table.ts';
import { rowCells } from '../../src/interpreter/row-cells.ts';
import type { SheetsRequest } from '../google/sheets.ts';
import { writeProven } from './proven-write.ts';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Where rows stand, kept up to date by the commits of one execution. */
export class RowPlaces {
  private readonly rowIndex = new Map<string, Map<string, number>>();
  private readonly usedRows = new Map<string, number>();
  private readonly layout: ReadonlyMap<string, ParsedTable>;

  constructor(layout: ReadonlyMap<string, ParsedTable>) {
    this.layout = layout;
    for (const [key, parsed] of layout) {
      this.rowIndex.set(key, new Map(parsed.rowIndex));
      this.usedRows.set(key, parsed.usedRows);
    }
  }

  columns(table: AnyTable): ReadonlyMap<string, number> {
    const parsed = this.layout.get(table.key);
    if (!parsed) throw refuse('unexpected', { problem: `${table.key} was not read` });
    return parsed.columnIndex;
  }

  rowOf(table: AnyTable, id: string): number {
    const row = this.rowIndex.get(table.key)?.get(id);
    if (row === undefined) throw refuse('rowNotFound', { id });
    return row;
  }

  appended(table: AnyTable, id: string): void {
    const next = this.usedRows.get(table.key) ?? 0;
    this.rowIndex.get(table.key)?.set(id, next);
    this.usedRows.set(table.key, next + 1);
  }

  removed(table: AnyTable, id: string): void {
    const gone = this.rowOf(table, id);
    const rows = this.rowIndex.get(table.key);
    rows?.delete(id);
    for (const [other, row] of rows ?? []) if (row > gone) rows?.set(other, row - 1);
    this.usedRows.set(table.key, (this.usedRows.get(table.key) ?? 1) - 1);
  }
}

export function commit(workbookId: string, changes: readonly Change[], places: RowPlaces, context: CellContext): void {
  const inserts = changes.filter((change) => change.type === 'insert');
  const updates = changes.filter((change) => change.type === 'update');
  const removals = changes
    .filter((change) => change.type === 'remove')
    .map((change) => ({ change, row: places.rowOf(change.table, change.id) }))
    .sort((one, other) => other.row - one.row);
  const requests: SheetsRequest[] = [...appendRequests(inserts, places, context)];
  for (const { table, id } of inserts) places.appended(table, id);
  for (const { table, id, values } of updates) {
    requests.push(...updateRequests(table, places.rowOf(table, id), values, places.columns(table), context));
  }
  for (const { change, row } of removals) {
    requests.push({
      deleteDimension: {
        range: { sheetId: change.table.sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
      },
    });
  }
  writeProven(workbookId, requests, changes);
  for (const { change } of removals) places.removed(change.table, change.id);
}

/** One appendCells request a table, with its new rows in order. */
function appendRequests(inserts: readonly Insert[], places: RowPlaces, context: CellContext): SheetsRequest[] {
  const tables = [...new Set(inserts.map(({ table }) => table))];
  return tables.map((table) => {
    const columns = places.columns(table);
    const rows = inserts
      .filter((change) => change.table === table)
      .map(({ id, values }) => ({ values: rowCells(table, id, values, columns, context) }));
    return { appendCells: { sheetId: table.sheetId, rows, fields: 'userEnteredValue,userEnteredFormat.numberFormat' } };
  });
}

/** Neighbouring cells travel in one request. */
function updateRequests(
  table: AnyTable,
  row: number,
  values: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, number>,
  context: CellContext,
): SheetsRequest[] {
  const cells = Object.entries(values)
    .filter(([key, value]) => value !== undefined && table.columns[key] !== undefined)
    .map(([key, value]) => {
      const write = (table.columns[key] as Column<unknown>).toCell(value, context);
      return { at: columns.get(key) ?? -1, cell: write ? { userEnteredValue: write } : {} };
    })
    .sort((one, other) => one.at - other.at);
  const runs: { at: number; cells: CellData[] }[] = [];
  for (const { at, cell } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.cells.length === at) last.cells.push(cell);
    else runs.push({ at, cells: [cell] });
  }
  return runs.map((run) => ({
    updateCells: {
      start: { sheetId: table.sheetId, rowIndex: row, columnIndex: run.at },
      rows: [{ values: run.cells }],
      fields: 'userEnteredValue',
    },
  }));
}
