// Gathers the rows of the sample and writes them at once, through the same cells as the add-on does.
// Codes are given in the order of adding, and the counters say where the next ones continue.

import type { AnyTable, Row, RowValues } from '../../src/define/define-table.ts';
import { codeOf, type Id } from '../../src/define/ids.ts';
import { collection } from '../../src/define/records.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import type { LoadedRows } from '../../src/interpreter/records-of.ts';
import { rowCells } from '../../src/interpreter/row-cells.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { counters } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { serialOfInstant } from '../../workspace/grid/date-serial.ts';
import { applyRequests } from '../../workspace/services/sheets/batch-update.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { parsedTable, rowsOf } from '../workbook-view.ts';

type Values = Readonly<Record<string, unknown>>;

export interface SampleRows {
  /** Adds a row with the next code of its year; `day` says which year, for tables that count by year. */
  add<T extends AnyTable>(table: T, day: string, values: Partial<RowValues<T>>): Id<T['key']>;
  /** Writes into a row that the installation or an operation made. */
  change<T extends AnyTable>(table: T, id: string, values: Partial<RowValues<T>>): void;
  write(): void;
}

export function sampleRows(site: Workspace): SampleRows {
  const added = new Map<AnyTable, [id: string, values: Values][]>();
  const changed: { table: AnyTable; id: string; values: Values }[] = [];
  const last = new Map<string, number>();

  const nextCode = (table: AnyTable, day: string): string => {
    const year = table.yearly ? day.slice(0, 4) : '';
    const sequence = year ? `${table.prefix}-${year}` : table.prefix;
    const standing = () =>
      rowsOf(site, table)
        .map(({ id }) => (id.startsWith(`${sequence}-`) ? Number(id.slice(sequence.length + 1)) : 0))
        .reduce((most, number) => Math.max(most, number), 0);
    const number = (last.get(sequence) ?? standing()) + 1;
    last.set(sequence, number);
    return codeOf(table.prefix, year, number);
  };

  const loaded = (): LoadedRows =>
    new Map(
      commonTables.map((table) => {
        const fresh = (added.get(table) ?? []).map(([id, values]) => ({ ...values, id }) as Row<AnyTable>);
        return [table.key, collection([...(rowsOf(site, table) as readonly Row<AnyTable>[]), ...fresh])];
      }),
    );

  function write(): void {
    added.set(
      counters,
      [...last].map(([sequence, number]) => [sequence, { last: number }]),
    );
    const context = cellContext('es', loaded());
    const columnsOf = (table: AnyTable) => parsedTable(site, table).columnIndex;
    const requests = [
      ...[...added].map(([table, rows]) => ({
        appendCells: {
          sheetId: table.sheetId,
          rows: rows.map(([id, values]) => ({ values: rowCells(table, id, values, columnsOf(table), context) })),
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      })),
      ...changed.map(({ table, id, values }) => {
        const parsed = parsedTable(site, table);
        const rowIndex = parsed.rowIndex.get(id);
        if (rowIndex === undefined) throw new Error(`There is no row ${id} in ${table.key}`);
        const standing = parsed.rows.find((row) => row.id === id);
        return {
          updateCells: {
            start: { sheetId: table.sheetId, rowIndex, columnIndex: 0 },
            rows: [{ values: rowCells(table, id, { ...standing, ...values }, parsed.columnIndex, context) }],
            fields: 'userEnteredValue',
          },
        };
      }),
    ];
    const { world } = site;
    workbooksOf(world).change(world.containerId, (draft) =>
      applyRequests(draft, requests, {
        user: world.users.owner,
        now: serialOfInstant(world.clock.now(), world.timeZone),
        newTextId: () => world.newId(12),
      }),
    );
    added.clear();
    changed.length = 0;
  }

  return {
    add(table, day, values) {
      const id = nextCode(table, day);
      const rows = added.get(table) ?? [];
      rows.push([id, values as Values]);
      added.set(table, rows);
      return id as Id<typeof table.key>;
    },
    change: (table, id, values) => void changed.push({ table, id, values: values as Values }),
    write,
  };
}
