// The keys of the grid, as people know them from spreadsheets.
import type { Axis } from './axis.ts';
import type { SheetCells } from './cells.ts';
import type { GridActions } from './grid.tsx';
import { cellSelection, type Direction, type GridSelection, move } from './selection.ts';

interface KeyContext {
  readonly selection: GridSelection;
  select(next: GridSelection): void;
  begin(start?: string): void;
  readonly actions: GridActions;
  readonly cells: SheetCells;
  readonly rows: Axis;
  readonly columns: Axis;
  /** The header row of the sheet's filter. */
  readonly filterRow: number | undefined;
  /** Rows that one page has. */
  readonly page: number;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function gridKey(event: KeyboardEvent, context: KeyContext): void {
  const { selection, select, begin, actions, rows, columns } = context;
  const control = event.ctrlKey || event.metaKey;
  const axes = { rows, columns };
  const filled = (row: number, column: number) => (context.cells.cell(row, column)?.text ?? '') !== '';
  const direction = directions[event.key];
  const handled = () => event.preventDefault();
  if (event.altKey && event.key === 'ArrowDown' && selection.row === context.filterRow) {
    handled();
    actions.openFilter(selection.column);
  } else if (direction) {
    handled();
    select(move(selection, direction, axes, { extend: event.shiftKey, ...(control ? { jump: filled } : {}) }));
  } else if (event.key === 'PageDown' || event.key === 'PageUp') {
    handled();
    select(
      move(selection, event.key === 'PageDown' ? 'down' : 'up', axes, { extend: event.shiftKey, times: context.page }),
    );
  } else if (event.key === 'Home') {
    handled();
    select(cellSelection(control ? rows.step(-1, 1) : selection.row, columns.step(-1, 1)));
  } else if (event.key === 'End') {
    handled();
    select(cellSelection(control ? rows.step(rows.count, -1) : selection.row, columns.step(columns.count, -1)));
  } else if (event.key === 'Enter' || event.key === 'F2') {
    handled();
    begin();
  } else if (event.key === ' ' && context.cells.cell(selection.row, selection.column)?.checked !== undefined) {
    handled();
    actions.toggle(selection.row, selection.column);
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    handled();
    actions.clear();
  } else if (control && event.key.toLowerCase() === 'z') {
    handled();
    if (event.shiftKey) actions.redo();
    else actions.undo();
  } else if (control && event.key.toLowerCase() === 'y') {
    handled();
    actions.redo();
  } else if (control && event.key.toLowerCase() === 'a') {
    handled();
    select({ row: 0, column: 0, endRow: rows.count - 1, endColumn: columns.count - 1 });
  } else if (!control && !event.altKey && event.key.length === 1) {
    handled();
    begin(event.key);
  }
}
