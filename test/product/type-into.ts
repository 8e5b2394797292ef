// What a person types over a value in the sheet, found by the row's code and the column's key.
import { tabOf, valuesOf } from '../../demo/workbook-view.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator } from './site.ts';

export function typeInto(site: Workspace, table: AnyTable, id: string, key: string, value: string): void {
  const rows = valuesOf(site, table);
  const [keys = []] = rows;
  const column = keys.indexOf(key);
  const row = rows.findIndex((cells) => cells[keys.indexOf('id')] === id);
  if (column < 0 || row < 0) throw new Error(`There is no ${key} of ${id}`);
  userEdits(site, coordinator).type(`'${tabOf(site, table).title}'!${letters(column)}${row + 1}`, value);
}

/** Takes the key of a column away: as in a workbook that was installed before the column existed. */
export function loseColumn(site: Workspace, table: AnyTable, key: string): void {
  const column = (valuesOf(site, table)[0] ?? []).indexOf(key);
  if (column < 0) throw new Error(`There is no ${key}`);
  userEdits(site, coordinator).type(`'${tabOf(site, table).title}'!${letters(column)}1`, '');
}

/** 0 → A, 26 → AA. */
export function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
