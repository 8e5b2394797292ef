// Puts rows into an installed workbook of the workspace, behind the add-on's back, as if they had stood there for long.

import type { Column } from '../../src/define/columns/column.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import { columnIndexOf, HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { blankCell, type Cell, type EnteredValue } from '../../workspace/grid/cell.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import type { OfficeRow } from './office.ts';

/** Replaces the rows of every table that is among the new ones. */
export function fillWorkbook(site: Workspace, rows: readonly OfficeRow[]): void {
  const context = cellContext('es', new Map());
  workbooksOf(site.world).change(site.world.containerId, (draft) => {
    for (const table of new Set(rows.map((row) => row.table))) {
      const sheet = draft.sheet(table.sheetId);
      const places = columnIndexOf((sheet.rows[0] ?? []).map((cell) => cell?.value as string | undefined));
      const head = sheet.rows.slice(0, HEADER_ROWS);
      const body = rows
        .filter((row) => row.table === table)
        .map(({ id, values }) => {
          const cells: (Cell | undefined)[] = Array.from({ length: Math.max(...places.values()) + 1 });
          cells[places.get(ID_KEY) ?? 0] = { ...blankCell, value: id };
          for (const [key, value] of Object.entries(values)) {
            const column = table.columns[key] as Column<unknown> | undefined;
            const write = column?.toCell(value, context);
            const at = places.get(key);
            if (write && at !== undefined) cells[at] = { ...blankCell, value: Object.values(write)[0] as EnteredValue };
          }
          return cells;
        });
      sheet.replaceRows([...head, ...body]);
      sheet.setSize({ rowCount: Math.max(sheet.size.rowCount, HEADER_ROWS + body.length + 20) });
    }
  });
}
