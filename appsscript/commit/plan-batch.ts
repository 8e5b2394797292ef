// The changes of a run as one batch of Sheets requests, with what the batch takes for granted: new rows go below the
// last one, changed cells are where their row and column stood when they were read, removals come last, from below.
// A tab keeps its length when rows go: Google refuses a batch that deletes the last row below the frozen ones.
import type { CellContext } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { Change, Insert, Update } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { rowCells } from '../../src/interpreter/row-cells.ts';
import type { SheetsRequest } from '../google/sheets.ts';
import type { EnteredValue, RowPlaces } from './row-places.ts';

export interface PlannedCell {
  readonly key: string;
  readonly column: number;
  readonly value: EnteredValue | null;
}
export interface PlannedUpdate {
  readonly table: AnyTable;
  readonly id: string;
  readonly row: number;
  readonly cells: readonly PlannedCell[];
}
export interface PlannedRemoval {
  readonly table: AnyTable;
  readonly id: string;
  readonly row: number;
}
export interface BatchPlan {
  readonly requests: SheetsRequest[];
  readonly inserts: readonly Insert[];
  readonly updates: readonly PlannedUpdate[];
  readonly removals: readonly PlannedRemoval[];
}

/** Rows of the plan's inserts are given their places on the way, so that a change may follow its insert. */
export function planBatch(changes: readonly Change[], places: RowPlaces, context: CellContext): BatchPlan {
  const inserts = changes.filter((change) => change.type === 'insert');
  const removals = changes
    .filter((change) => change.type === 'remove')
    .map(({ table, id }) => ({ table, id, row: places.rowOf(table, id) }))
    .sort((one, other) => other.row - one.row);
  const appends = appendRequests(inserts, places, context);
  for (const { table, id } of inserts) places.appended(table, id);
  const updates = changes
    .filter((change) => change.type === 'update')
    .map((change) => plannedUpdate(change, places, context));
  const deletions = [...new Set(removals.map(({ table }) => table))].flatMap((table) =>
    deletionRequests(
      table,
      removals.filter((removal) => removal.table === table).map(({ row }) => row),
    ),
  );
  return {
    requests: [...appends, ...updates.flatMap(updateRequests), ...deletions],
    inserts,
    updates,
    removals,
  };
}

/** One appendCells request a table, with its new rows in order. */
function appendRequests(inserts: readonly Insert[], places: RowPlaces, context: CellContext): SheetsRequest[] {
  const tables = [...new Set(inserts.map(({ table }) => table))];
  return tables.map((table) => {
    const columns = places.columns(table);
    const rows = inserts
      .filter((change) => change.table === table)
      .map(({ id, values }) => {
        plannedCells(table, values, columns, context); // refuses what would be lost
        return { values: rowCells(table, id, values, columns, context) };
      });
    return { appendCells: { sheetId: table.sheetId, rows, fields: 'userEnteredValue,userEnteredFormat.numberFormat' } };
  });
}

function plannedUpdate({ table, id, values }: Update, places: RowPlaces, context: CellContext): PlannedUpdate {
  const columns = places.columns(table);
  const cells = [...plannedCells(table, values, columns, context)].sort((one, other) => one.column - other.column);
  return { table, id, row: places.rowOf(table, id), cells };
}

/** The cells of a row's values whose columns stand in the tab; a value is passed over or refused as its column says. */
function plannedCells(
  table: AnyTable,
  values: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, number>,
  context: CellContext,
): readonly PlannedCell[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const column = table.columns[key];
    if (value === undefined || column === undefined) return [];
    const cell = column.toCell(value, context);
    const at = columns.get(key);
    if (at !== undefined) return [{ key, column: at, value: cell }];
    if (column.addedLater === 'refused' && cell !== null)
      throw refuse('columnMissing', { tab: table.label[context.language], column: column.label[context.language] });
    return [];
  });
}

/** Neighbouring cells travel in one request. */
function updateRequests({ table, row, cells }: PlannedUpdate): SheetsRequest[] {
  const runs: PlannedCell[][] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && before.column + 1 === cell.column) last.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) =>
    cellsRequest(
      table,
      row,
      run[0]?.column ?? 0,
      run.map(({ value }) => value),
    ),
  );
}

/** Neighbouring cells of one row set to these values; null empties. */
export function cellsRequest(
  table: AnyTable,
  row: number,
  column: number,
  values: readonly (EnteredValue | null)[],
): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId: table.sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: values.map((value) => (value ? { userEnteredValue: value } : {})) }],
      fields: 'userEnteredValue',
    },
  };
}

/**
 * Rows that go, given from below, after as many empty ones were added at the end: whatever somebody deleted or froze
 * meanwhile, the last row below the frozen ones stays.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#appenddimensionrequest
 */
export function deletionRequests({ sheetId }: AnyTable, rows: readonly number[]): SheetsRequest[] {
  if (rows.length === 0) return [];
  return [
    { appendDimension: { sheetId, dimension: 'ROWS', length: rows.length } },
    ...stretches(rows).map(({ first, last }) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: first, endIndex: last + 1 } },
    })),
  ];
}

/** Neighbours among rows that are given from below go together. */
function stretches(rows: readonly number[]) {
  const found: { first: number; readonly last: number }[] = [];
  for (const row of rows) {
    const current = found[found.length - 1];
    if (current?.first === row + 1) current.first = row;
    else found.push({ first: row, last: row });
  }
  return found;
}
