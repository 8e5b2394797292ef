// What stands in the workbook of a site, read from its storage: tabs, entered values, and the rows of a table.

import type { CellValue } from '../src/define/columns/column.ts';
import type { AnyTable, Row } from '../src/define/define-table.ts';
import { cellContext } from '../src/interpreter/create-context.ts';
import { HEADER_ROWS, type ParsedTable, parseTable } from '../src/interpreter/parse-table.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { isFormula } from '../workspace/grid/cell.ts';
import type { Sheet } from '../workspace/grid/workbook.ts';
import { containerWorkbook } from '../workspace/services/sheets/workbook-store.ts';

export interface TabView {
  readonly title: string;
  readonly frozenRows: number;
  readonly hidden: boolean;
  /** Indexes from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const findSheet = (site: Workspace, table: AnyTable): Sheet | undefined =>
  containerWorkbook(site.world).sheets.find(({ properties }) => properties.sheetId === table.sheetId);

/** Whether what is switched on has brought its tab. */
export const hasTab = (site: Workspace, table: AnyTable): boolean => findSheet(site, table) !== undefined;

export function sheetOf(site: Workspace, table: AnyTable): Sheet {
  const sheet = findSheet(site, table);
  if (!sheet) throw new Error(`There is no tab for ${table.key}`);
  return sheet;
}

export function tabOf(site: Workspace, table: AnyTable): TabView {
  const { properties, rowProperties, columnProperties } = sheetOf(site, table);
  const hidden = (list: Sheet['rowProperties']) => list.flatMap((entry, index) => (entry?.hiddenByUser ? [index] : []));
  return {
    title: properties.title,
    frozenRows: properties.gridProperties.frozenRowCount ?? 0,
    hidden: properties.hidden ?? false,
    hiddenRows: hidden(rowProperties),
    hiddenColumns: hidden(columnProperties),
  };
}

/** Entered values; a formula is shown as its text, beginning with `=`. */
export function valuesOf(site: Workspace, table: AnyTable): CellValue[][] {
  const rows = sheetOf(site, table).rows.map((row) =>
    (row ?? []).map((cell) => {
      const value = cell?.value;
      return isFormula(value) ? `FORMULA ${JSON.stringify(value)}` : value;
    }),
  );
  while (rows.length > HEADER_ROWS && (rows[rows.length - 1] ?? []).every((value) => value === undefined)) rows.pop();
  return Array.from(rows, (row) => row ?? []);
}

export function parsedTable<T extends AnyTable>(site: Workspace, table: T): ParsedTable<T> {
  return parseTable(table, valuesOf(site, table), cellContext('es', new Map()));
}

export function rowsOf<T extends AnyTable>(site: Workspace, table: T): readonly Row<T>[] {
  return parsedTable(site, table).rows;
}
