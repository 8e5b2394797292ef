// Whole rows that a batch put or took in the wrong place, because somebody had moved rows or columns.
import type { CellContext } from '../../src/define/columns/column.ts';
import { plainText } from '../../src/define/columns/column.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import { rowCells } from '../../src/interpreter/row-cells.ts';
import type { SheetsRequest } from '../google/sheets.ts';
import type { FoundTab } from './found-tab.ts';
import { type BatchPlan, cellsRequest } from './plan-batch.ts';
import { labelAt, type RowPlaces } from './row-places.ts';

/** New rows whose cells follow the columns as they stood before. */
export function insertedAnew(
  found: FoundTab,
  plan: BatchPlan,
  places: RowPlaces,
  context: CellContext,
): SheetsRequest[] {
  const { table, values, columns, rows } = found;
  const before = places.columns(table);
  if ([...before].every(([key, at]) => columns.get(key) === at)) return [];
  const idAt = before.get(ID_KEY) ?? 0;
  return plan.inserts
    .filter((insert) => insert.table === table)
    .flatMap(({ id, values: given }) => {
      const row = values.findIndex((cells, at) => at >= HEADER_ROWS && plainText(cells[idAt]) === id);
      if (row < 0) return [];
      rows.set(id, row);
      const cells = rowCells(table, id, given, columns, context).map((cell) => cell.userEnteredValue ?? null);
      const beyond = Array.from({ length: Math.max(0, (values[row]?.length ?? 0) - cells.length) }, () => null);
      return [cellsRequest(table, row, 0, [...cells, ...beyond])];
    });
}

/** Rows that were deleted in the place of those that should have been; as many as still stand wrongly. */
export function givenBack(found: FoundTab, plan: BatchPlan, places: RowPlaces): SheetsRequest[] {
  const { table, values, rows } = found;
  const wrong = plan.removals.some((removal) => removal.table === table && rows.has(removal.id));
  if (!wrong) return [];
  const missing = [...places.rows(table).keys()].filter((id) => !rows.has(id));
  const width = Math.max(...values.slice(0, HEADER_ROWS).map((row) => row.length));
  return missing.map((id) => {
    rows.set(id, found.usedRows);
    const cells = Array.from({ length: width }, (_, at) => {
      const held = places.held(table, id, labelAt(values, at));
      return held ? { userEnteredValue: held } : {};
    });
    found.usedRows++;
    return { appendCells: { sheetId: table.sheetId, rows: [{ values: cells }], fields: 'userEnteredValue' } };
  });
}
