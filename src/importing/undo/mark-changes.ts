// The changes of an import, each row with the mark by which the import can be taken back.
import { MAX_CELL_CHARACTERS } from '../../define/columns/text.ts';
import type { Context } from '../../define/context.ts';
import type { Change } from '../../define/records.ts';
import { type ImportMark, MARK_COLUMN, markOfValues, readMark, writeOf } from './import-mark.ts';

export function markedChanges(changes: readonly Change[], number: number, context: Context): readonly Change[] {
  return changes.map((change): Change => {
    if (change.type === 'remove') return change;
    const mark: ImportMark = {
      number,
      at: context.now,
      by: context.caller.email,
      mark: markOfValues(change.table, change.values, context),
      ...(change.type === 'update' ? { before: formerCells(change, context) } : {}),
    };
    return { ...change, values: { ...change.values, [MARK_COLUMN]: textOf(mark) } };
  });
}

function formerCells({ table, id, values }: Extract<Change, { type: 'update' }>, context: Context) {
  const standing = context.cellsOf(table.key, id);
  const keys = [...Object.keys(values).filter((key) => values[key] !== undefined), MARK_COLUMN];
  return Object.fromEntries(keys.map((key) => [key, writeOf(standing[key])]));
}

/** Former imports of the row are let go where all of them are too long for a cell. */
function textOf(mark: ImportMark): string {
  const text = JSON.stringify(mark);
  if (text.length < MAX_CELL_CHARACTERS) return text;
  const short = JSON.stringify({ ...mark, before: { ...mark.before, [MARK_COLUMN]: null } });
  return short.length < MAX_CELL_CHARACTERS ? short : '';
}

interface Marked {
  readonly imported: string;
}

/** One more than the latest that can be seen. */
export function nextNumber(rows: readonly Marked[]): number {
  return rows.reduce((most, { imported }) => Math.max(most, readMark(imported)?.number ?? 0), 0) + 1;
}
