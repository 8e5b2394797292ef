// How the tabs of a batch stand after Google refused it, because somebody deleted rows or columns meanwhile.
import type { Change } from '../../src/define/records.ts';
import { readTabs } from '../google/sheets.ts';
import { foundTab } from './found-tab.ts';
import type { RowPlaces } from './row-places.ts';

/** One read of the tabs in which rows change or go; the changes without those whose row has gone. */
export function lookAgain(workbookId: string, changes: readonly Change[], places: RowPlaces): readonly Change[] {
  const tables = [...new Set(changes.filter(({ type }) => type !== 'insert').map(({ table }) => table))];
  const tabs = readTabs(
    workbookId,
    tables.map(({ sheetId }) => ({ sheetId })),
  );
  for (const table of tables) {
    const { columns, rows, usedRows } = foundTab(table, tabs.get(table.sheetId)?.values ?? []);
    places.foundAs(table, columns, rows, usedRows);
  }
  const inserted = new Set(changes.flatMap((change) => (change.type === 'insert' ? [change.id] : [])));
  return changes.filter(
    (change) => change.type === 'insert' || inserted.has(change.id) || places.rows(change.table).has(change.id),
  );
}
