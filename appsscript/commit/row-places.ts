// Where the rows and columns of each tab stand, and what their cells hold: as read, and as changed since by the commits
// of one execution.
import type { CellValue } from '../../src/define/columns/column.ts';
import { plainText } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { refuse } from '../../src/define/refusal.ts';
import { HEADER_ROWS, ID_KEY, type ParsedTable } from '../../src/interpreter/parse-table.ts';
import type { ReadTab, TabValues } from '../google/sheets.ts';

export type EnteredValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
/** A column by its key; one that people added, by its header. */
type ColumnLabel = string;

interface Standing {
  columns: ReadonlyMap<string, number>;
  rows: Map<string, number>;
  usedRows: number;
  readonly tab: ReadTab;
  readonly asRead: { readonly labels: ReadonlyMap<ColumnLabel, number>; readonly rows: ReadonlyMap<string, number> };
  readonly written: Map<string, Map<string, EnteredValue | null>>;
}

export class RowPlaces {
  private readonly standing = new Map<string, Standing>();

  constructor(layout: ReadonlyMap<string, ParsedTable>, tabs: ReadonlyMap<number, ReadTab>) {
    for (const [key, { table, columnIndex, rowIndex, usedRows }] of layout) {
      const tab = tabs.get(table.sheetId) ?? { name: '', values: [] };
      this.standing.set(key, {
        columns: columnIndex,
        rows: new Map(rowIndex),
        usedRows,
        tab,
        asRead: { labels: labelsOf(tab.values), rows: rowIndex },
        written: new Map(),
      });
    }
  }

  /** The tab's name as A1 notation wants it. */
  name(table: AnyTable): string {
    return this.of(table).tab.name;
  }

  columns(table: AnyTable): ReadonlyMap<string, number> {
    return this.of(table).columns;
  }

  rows(table: AnyTable): ReadonlyMap<string, number> {
    return this.of(table).rows;
  }

  rowOf(table: AnyTable, id: string): number {
    const row = this.of(table).rows.get(id);
    if (row === undefined) throw refuse('rowNotFound', { id });
    return row;
  }

  appended(table: AnyTable, id: string): void {
    const place = this.of(table);
    place.rows.set(id, place.usedRows);
    place.usedRows++;
  }

  removed(table: AnyTable, id: string): void {
    const place = this.of(table);
    const gone = this.rowOf(table, id);
    place.rows.delete(id);
    for (const [other, row] of place.rows) if (row > gone) place.rows.set(other, row - 1);
    place.usedRows--;
  }

  /** Takes back `appended`, for a batch that was not applied. */
  withdrawn(table: AnyTable, id: string): void {
    const place = this.of(table);
    if (place.rows.delete(id)) place.usedRows--;
  }

  /** Remembers what a commit wrote. */
  wrote(table: AnyTable, id: string, key: string, value: EnteredValue | null): void {
    const { written } = this.of(table);
    const row = written.get(id) ?? new Map<string, EnteredValue | null>();
    row.set(key, value);
    written.set(id, row);
  }

  /** What a cell held before the batch under way; null when it was empty or nobody knows. */
  held(table: AnyTable, id: string, label: ColumnLabel): EnteredValue | null {
    const { written, asRead, tab } = this.of(table);
    const since = written.get(id)?.get(label);
    if (since !== undefined) return since;
    if (label === ID_KEY) return { stringValue: id };
    const row = asRead.rows.get(id);
    const column = asRead.labels.get(label);
    return row === undefined || column === undefined ? null : entered(tab.values[row]?.[column]);
  }

  /** The cells of a row as they were read, each under its label. */
  cellsRead(table: string, id: string): Readonly<Record<ColumnLabel, CellValue>> {
    const place = this.standing.get(table);
    const row = place?.asRead.rows.get(id);
    if (!place || row === undefined) return {};
    const cells = place.tab.values[row] ?? [];
    return Object.fromEntries([...place.asRead.labels].map(([label, at]) => [label, cells[at]]));
  }

  /** The tab was found changed by somebody else: takes over how it stands now. */
  foundAs(table: AnyTable, columns: ReadonlyMap<string, number>, rows: Map<string, number>, usedRows: number): void {
    Object.assign(this.of(table), { columns, rows, usedRows });
  }

  private of(table: AnyTable): Standing {
    const place = this.standing.get(table.key);
    if (!place) throw refuse('unexpected', { problem: `${table.key} was not read` });
    return place;
  }
}

export function labelsOf(values: TabValues): ReadonlyMap<ColumnLabel, number> {
  const width = Math.max(0, ...values.slice(0, HEADER_ROWS).map((row) => row.length));
  const labels = Array.from({ length: width }, (_, at) => labelAt(values, at));
  return new Map(labels.map((label, at): [string, number] => [label, at]).reverse());
}

export function labelAt(values: TabValues, column: number): ColumnLabel {
  const key = plainText(values[0]?.[column]);
  return key === '' ? `header: ${plainText(values[1]?.[column])}` : key;
}

function entered(cell: CellValue | undefined): EnteredValue | null {
  if (cell === undefined || cell === null || cell === '') return null;
  if (typeof cell === 'number') return { numberValue: cell };
  if (typeof cell === 'boolean') return { boolValue: cell };
  return { stringValue: cell };
}
