// Turns the values of a tab into rows: the first row holds the hidden column keys, the second the headers people read.
// A cell that cannot be read is reported with its place and stays empty in the row; the rest goes on.
import type { CellContext, CellValue, Column, Parsed, Problem } from '../define/columns/column.ts';
import { plainText } from '../define/columns/column.ts';
import type { AnyTable, Row } from '../define/define-table.ts';

/** Rows above the first data row: keys (hidden) and headers. */
export const HEADER_ROWS = 2;
/** The key of the id column in the key row. */
export const ID_KEY = 'id';

export interface CellProblem {
  readonly table: AnyTable;
  /** Row of the sheet, counted from 1 as people do. */
  readonly row: number;
  readonly columnKey: string;
  readonly problem: Problem;
}

export interface ParsedTable<T extends AnyTable = AnyTable> {
  readonly table: T;
  readonly rows: readonly Row<T>[];
  /** Column index (from 0) of each key present in the key row. */
  readonly columnIndex: ReadonlyMap<string, number>;
  /** Row index (from 0) of each id. */
  readonly rowIndex: ReadonlyMap<string, number>;
  /** Rows with anything in them, key and header rows included: where the next row will be appended. */
  readonly usedRows: number;
  readonly missingColumns: readonly string[];
  readonly problems: readonly CellProblem[];
  /** Ids that stand in more than one row; the first row counts. */
  readonly repeatedIds: readonly string[];
}

export function columnIndexOf(keys: readonly CellValue[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  keys.forEach((cell, index) => {
    const key = plainText(cell);
    if (key !== '' && !found.has(key)) found.set(key, index);
  });
  return found;
}

/**
 * A row in which nothing was entered. Its keys are read from JSON because engines lay such an object out as a record;
 * one that gets so many keys one by one becomes a hash table, which takes several times as long to fill and to read.
 */
function blankRow({ columns }: AnyTable): Readonly<Record<string, unknown>> {
  const keys = [ID_KEY, ...Object.keys(columns)];
  const blank: Record<string, unknown> = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`);
  for (const [key, column] of Object.entries(columns)) {
    // Once a field has held a number and a text, the layout of the rows does not change with what they hold.
    blank[key] = 0;
    blank[key] = '';
    blank[key] = column.empty;
  }
  return blank;
}

interface PresentColumn {
  readonly key: string;
  readonly column: Column;
  readonly at: number;
  /** Cells that were read before: most columns hold few different ones, each many times. */
  readonly known: Map<CellValue, Parsed<unknown>>;
}

/** Of each column so many different cells are remembered. */
const MOST_KNOWN = 500;

function presentColumns({ columns }: AnyTable, columnIndex: ReadonlyMap<string, number>): readonly PresentColumn[] {
  return Object.entries(columns).flatMap(([key, column]) => {
    const at = columnIndex.get(key);
    return at === undefined ? [] : [{ key, column, at, known: new Map() }];
  });
}

export function parseTable<T extends AnyTable>(
  table: T,
  values: readonly (readonly CellValue[])[],
  context: CellContext,
): ParsedTable<T> {
  const columnIndex = columnIndexOf(values[0] ?? []);
  const columns = presentColumns(table, columnIndex);
  const idAt = columnIndex.get(ID_KEY);
  const blank = blankRow(table);
  const rows: Row<T>[] = [];
  const rowIndex = new Map<string, number>();
  const problems: CellProblem[] = [];
  const repeatedIds: string[] = [];
  for (let index = HEADER_ROWS; index < values.length && idAt !== undefined; index++) {
    const cells = values[index] ?? [];
    const id = plainText(cells[idAt]);
    if (id === '') continue;
    if (rowIndex.has(id)) {
      repeatedIds.push(id);
      continue;
    }
    const row: Record<string, unknown> = { ...blank, id };
    for (let place = 0; place < columns.length; place++) {
      const { key, column, at, known } = columns[place] as PresentColumn;
      const cell = cells[at];
      if (cell === undefined || cell === '') continue;
      let parsed = known.get(cell);
      if (parsed === undefined) {
        parsed = column.fromCell(cell, context);
        if (known.size < MOST_KNOWN) known.set(cell, parsed);
      }
      row[key] = parsed.value;
      if (parsed.problem) problems.push({ table, row: index + 1, columnKey: key, problem: parsed.problem });
    }
    rowIndex.set(id, index);
    rows.push(row as Row<T>);
  }
  const missingColumns = [ID_KEY, ...Object.keys(table.columns)].filter((key) => !columnIndex.has(key));
  return {
    table,
    rows,
    columnIndex,
    rowIndex,
    usedRows: Math.max(values.length, HEADER_ROWS),
    missingColumns,
    problems,
    repeatedIds,
  };
}
