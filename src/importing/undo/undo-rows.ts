// What becomes of the rows of an import that is taken back: those that nobody changed or used go, or get back what they
// held; the others stay as they are, with the reason.
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { type Change, remove, type Update } from '../../define/records.ts';
import { tableOfCells } from '../../define/standing-cells.ts';
import { type ImportMark, MARK_COLUMN, markOfCells, readMark } from './import-mark.ts';

export interface MarkedRow {
  readonly id: string;
  readonly name: string;
  readonly imported: string;
}

export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

export interface RowsBack {
  readonly changes: readonly Change[];
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  readonly kept: readonly KeptRow[];
}

/** Code of a row that mentions this one, and that stays. */
export type UsedIn = (id: string) => string | undefined;

export function rowsBack(
  table: AnyTable,
  rows: readonly MarkedRow[],
  number: number,
  usedIn: UsedIn,
  context: Context,
): RowsBack {
  const words = context.text.people.imported;
  const changes: Change[] = [];
  const removed: string[] = [];
  const restored: string[] = [];
  const kept: KeptRow[] = [];
  for (const { id, name, imported } of rows) {
    const mark = readMark(imported);
    if (mark?.number !== number) continue;
    const user = mark.before ? undefined : usedIn(id);
    const asLeft = standsAsLeft(table, id, mark, context);
    if (asLeft && user === undefined) {
      changes.push(mark.before ? written(tableOfCells(table), id, mark.before) : remove(table, id as never));
      (mark.before ? restored : removed).push(id);
    } else {
      changes.push(written(table, id, { [MARK_COLUMN]: '' }));
      kept.push({ id, name, detail: user === undefined ? words.changedSince : words.usedSince({ id: user }) });
    }
  }
  return { changes, removed, restored, kept };
}

function standsAsLeft(table: AnyTable, id: string, mark: ImportMark, context: Context): boolean {
  const cells = context.cellsOf(table.key, id);
  const keys = mark.before ? Object.keys(mark.before) : Object.keys(cells).filter((key) => key !== 'id');
  return markOfCells(table, Object.fromEntries(keys.map((key) => [key, cells[key]])), context) === mark.mark;
}

function written(table: AnyTable, id: string, values: Update['values']): Update {
  return { type: 'update', table, id, values };
}
