// The selected rectangle and its active cell, and how keys move them. Pure.
import type { Box, SheetLayout } from '../../server/api.ts';
import type { Axis } from './axis.ts';

export interface GridSelection {
  /** The active cell, where typing goes. */
  readonly row: number;
  readonly column: number;
  /** The opposite corner of the selected rectangle. */
  readonly endRow: number;
  readonly endColumn: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function cellSelection(row: number, column: number): GridSelection {
  return { row, column, endRow: row, endColumn: column };
}

export function boxOf(selection: GridSelection): Box {
  return {
    top: Math.min(selection.row, selection.endRow),
    left: Math.min(selection.column, selection.endColumn),
    bottom: Math.max(selection.row, selection.endRow) + 1,
    right: Math.max(selection.column, selection.endColumn) + 1,
  };
}

/** Moves the active cell, or the far corner when `extend`; `jump` goes to the edge of the filled block, as Ctrl does. */
export function move(
  selection: GridSelection,
  direction: Direction,
  axes: { rows: Axis; columns: Axis },
  options: { extend?: boolean; times?: number; jump?: (row: number, column: number) => boolean } = {},
): GridSelection {
  let { row, column } = options.extend
    ? { row: selection.endRow, column: selection.endColumn }
    : { row: selection.row, column: selection.column };
  const vertical = direction === 'up' || direction === 'down';
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  const next = () => (vertical ? axes.rows.step(row, step) : axes.columns.step(column, step));
  const stands = () => (vertical ? row : column);
  const go = () => {
    if (vertical) row = next();
    else column = next();
  };
  const filled = options.jump;
  if (filled === undefined) for (let i = 0; i < (options.times ?? 1); i++) go();
  else {
    go();
    const inside = filled(row, column);
    while (next() !== stands()) {
      const ahead = vertical ? filled(next(), column) : filled(row, next());
      if (inside && !ahead) break;
      go();
      if (!inside && ahead) break;
    }
  }
  return options.extend ? { ...selection, endRow: row, endColumn: column } : cellSelection(row, column);
}

/** "A", "Z", "AA"… for a column counted from 0. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

export function addressOf(selection: GridSelection): string {
  const box = boxOf(selection);
  const first = `${columnLetters(box.left)}${box.top + 1}`;
  const last = `${columnLetters(box.right - 1)}${box.bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** Rows or columns may have gone since the selection was made. */
export function insideSheet(selection: GridSelection, layout: SheetLayout): GridSelection {
  const row = (value: number) => Math.max(0, Math.min(value, layout.rowCount - 1));
  const column = (value: number) => Math.max(0, Math.min(value, layout.columnCount - 1));
  return {
    row: row(selection.row),
    column: column(selection.column),
    endRow: row(selection.endRow),
    endColumn: column(selection.endColumn),
  };
}
