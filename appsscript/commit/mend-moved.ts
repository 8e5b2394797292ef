// Somebody sorted a tab, or moved its rows or columns, between the read and the write of one click. What the batch wrote
// into cells of others is given back as it was read, and everything is written where it belongs now.
import type { CellContext } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { readTabs, type SheetsRequest, writeBatch } from '../google/sheets.ts';
import { type FoundTab, foundTab, idStandingAt } from './found-tab.ts';
import { type BatchPlan, cellsRequest, deletionRequests, type PlannedCell, type PlannedUpdate } from './plan-batch.ts';
import { labelAt, type RowPlaces } from './row-places.ts';
import { givenBack, insertedAnew } from './whole-rows.ts';

/** One read of the tabs and one write; no write where everything stands as planned. */
export function mendMoved(
  workbookId: string,
  plan: BatchPlan,
  tables: readonly AnyTable[],
  places: RowPlaces,
  context: CellContext,
): void {
  const tabs = readTabs(
    workbookId,
    tables.map(({ sheetId }) => ({ sheetId })),
  );
  const requests = tables.flatMap((table) => {
    const found = foundTab(table, tabs.get(table.sheetId)?.values ?? []);
    const wholeRows = [...insertedAnew(found, plan, places, context), ...givenBack(found, plan, places)];
    const misplaced = plan.updates.flatMap((update) =>
      update.table === table ? landedElsewhere(update, found, plan) : [],
    );
    const stillThere = plan.removals
      .flatMap((removal) => (removal.table === table ? [found.rows.get(removal.id)] : []))
      .filter((row) => row !== undefined)
      .sort((one, other) => other - one);
    const mended = [
      ...wholeRows,
      ...misplaced.map(({ row, cell, over }) =>
        cellsRequest(table, row, cell.column, [places.held(table, over.id, over.label)]),
      ),
      ...misplaced.flatMap(({ update, cell }) => whereItBelongs(update, cell, found)),
      ...deletionRequests(table, stillThere),
    ];
    places.foundAs(table, found.columns, withoutRows(found.rows, stillThere), found.usedRows - stillThere.length);
    return mended;
  });
  if (requests.length > 0) console.warn(`Rows moved meanwhile: ${tables.map(({ key }) => key).join(', ')}`);
  writeBatch(workbookId, requests);
}

interface Misplaced {
  readonly update: PlannedUpdate;
  readonly cell: PlannedCell;
  /** Where it landed. */
  readonly row: number;
  readonly over: { readonly id: string; readonly label: string };
}

function landedElsewhere(update: PlannedUpdate, found: FoundTab, plan: BatchPlan): Misplaced[] {
  // The batch deletes rows after it writes: what it wrote into one of those is gone with it.
  const deleted = plan.removals.filter(({ table }) => table === update.table).map((removal) => removal.row);
  if (deleted.includes(update.row)) return [];
  const row = update.row - deleted.filter((other) => other < update.row).length;
  return update.cells.flatMap((cell) => {
    const label = labelAt(found.values, cell.column);
    const id = idStandingAt(found, row, label, update.id);
    return id === update.id && label === cell.key ? [] : [{ update, cell, row, over: { id, label } }];
  });
}

/** Nothing where the row was deleted meanwhile. */
function whereItBelongs({ table, id }: PlannedUpdate, { key, value }: PlannedCell, found: FoundTab): SheetsRequest[] {
  const row = found.rows.get(id);
  const column = found.columns.get(key);
  return row === undefined || column === undefined ? [] : [cellsRequest(table, row, column, [value])];
}

function withoutRows(rows: ReadonlyMap<string, number>, gone: readonly number[]): Map<string, number> {
  return new Map(
    [...rows]
      .filter(([, row]) => !gone.includes(row))
      .map(([id, row]) => [id, row - gone.filter((other) => other < row).length]),
  );
}
