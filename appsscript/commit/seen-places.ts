// What the answer of a batch has to show, so that it is certain that nothing landed in the row or column of another:
// the column keys of each tab that people can see, and the ids of the rows that were changed.
import type { AnyTable } from '../../src/define/define-table.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import type { SeenCells } from '../google/sheets.ts';
import type { BatchPlan } from './plan-batch.ts';
import type { RowPlaces } from './row-places.ts';

/** Ranges in A1 notation, as the tabs stand after the batch. */
export function rangesToSee(plan: BatchPlan, places: RowPlaces): string[] {
  return visibleTables(plan).flatMap((table) => {
    const name = places.name(table);
    const ids = columnLetters(places.columns(table).get(ID_KEY) ?? 0);
    const rows = removesFrom(plan, table)
      ? [`${ids}${HEADER_ROWS + 1}:${ids}`]
      : updatedRows(plan, table).map((row) => `${ids}${row + 1}`);
    return ['1:1', ...rows].map((cells) => `${name}!${cells}`);
  });
}

/** The tabs in which a row or a column that the batch was about stood elsewhere; all of them when nothing was seen. */
export function movedTables(plan: BatchPlan, places: RowPlaces, seen: SeenCells | undefined): readonly AnyTable[] {
  return visibleTables(plan).filter((table) => !seen || !standsAsRead(table, plan, places, seen));
}

function standsAsRead(table: AnyTable, plan: BatchPlan, places: RowPlaces, seen: SeenCells): boolean {
  const { sheetId } = table;
  const columns = places.columns(table);
  const idAt = columns.get(ID_KEY) ?? 0;
  if (![...columns].every(([key, at]) => seen(sheetId, 0, at) === key)) return false;
  const rows = places.rows(table);
  if (removesFrom(plan, table)) return [...rows].every(([id, row]) => seen(sheetId, row, idAt) === id);
  return plan.updates.every((update) => update.table !== table || seen(sheetId, update.row, idAt) === update.id);
}

/** Nobody sorts a tab that is hidden. */
function visibleTables({ inserts, updates, removals }: BatchPlan): readonly AnyTable[] {
  return [...new Set([...inserts, ...updates, ...removals].map(({ table }) => table))].filter(
    (table) => !table.technical,
  );
}

function removesFrom({ removals }: BatchPlan, table: AnyTable): boolean {
  return removals.some((removal) => removal.table === table);
}

function updatedRows({ updates }: BatchPlan, table: AnyTable): number[] {
  return [...new Set(updates.filter((update) => update.table === table).map(({ row }) => row))];
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
