// Pointing in the grid: select by click and drag, whole rows and columns by their headers, edit by double click.
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Axis } from './axis.ts';
import type { SheetCells } from './cells.ts';
import type { GridActions } from './grid.tsx';
import { boxOf, cellSelection, type GridSelection } from './selection.ts';

interface MouseContext {
  readonly selection: GridSelection;
  select(next: GridSelection, follow?: boolean): void;
  begin(): void;
  readonly actions: GridActions;
  readonly cells: SheetCells;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly focus: RefObject<HTMLDivElement | null>;
}

type Spot =
  | { kind: 'cell'; row: number; column: number }
  | { kind: 'row'; row: number }
  | { kind: 'column'; column: number };

function spotOf(event: MouseEvent): Spot | null {
  const target = event.target instanceof Element ? event.target : null;
  const cell = target?.closest<HTMLElement>('[data-row]');
  if (cell) return { kind: 'cell', row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  const row = target?.closest<HTMLElement>('[data-row-header]');
  if (row) return { kind: 'row', row: Number(row.dataset.rowHeader) };
  const column = target?.closest<HTMLElement>('[data-column-header]');
  if (column) return { kind: 'column', column: Number(column.dataset.columnHeader) };
  return null;
}

export function useGridMouse(context: MouseContext) {
  const drag = useRef<Spot | null>(null);
  const { selection, select, actions, cells, rows, columns } = context;
  const whole = (spot: Spot, until: Spot = spot): GridSelection | null => {
    if (spot.kind === 'row' && until.kind === 'row')
      return { row: spot.row, column: 0, endRow: until.row, endColumn: columns.count - 1 };
    if (spot.kind === 'column' && until.kind === 'column')
      return { row: 0, column: spot.column, endRow: rows.count - 1, endColumn: until.column };
    if (spot.kind === 'cell' && until.kind === 'cell')
      return { row: spot.row, column: spot.column, endRow: until.row, endColumn: until.column };
    return null;
  };
  const inside = (spot: Spot) => {
    const box = boxOf(selection);
    const rowInside = spot.kind === 'column' || (spot.row >= box.top && spot.row < box.bottom);
    const columnInside = spot.kind === 'row' || (spot.column >= box.left && spot.column < box.right);
    return rowInside && columnInside;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const spot = spotOf(event);
      if (!spot || event.button !== 0) return;
      context.focus.current?.focus({ preventScroll: true });
      if (spot.kind === 'cell' && event.shiftKey) {
        select({ ...selection, endRow: spot.row, endColumn: spot.column }, false);
        return;
      }
      drag.current = spot;
      const next = whole(spot);
      if (next) select(next, false);
      if (spot.kind === 'cell' && cells.cell(spot.row, spot.column)?.checked !== undefined) {
        const onBox = event.target instanceof Element && event.target.classList.contains('grid-check');
        if (onBox) actions.toggle(spot.row, spot.column);
      }
    },
    onPointerMove(event: PointerEvent) {
      if (!drag.current || event.buttons !== 1) return;
      const spot = spotOf(event);
      const next = spot && whole(drag.current, spot);
      if (next && (next.endRow !== selection.endRow || next.endColumn !== selection.endColumn)) select(next, false);
    },
    onPointerUp() {
      drag.current = null;
    },
    onDblClick(event: MouseEvent) {
      if (spotOf(event)?.kind === 'cell') context.begin();
    },
    onClick(event: MouseEvent) {
      const spot = spotOf(event);
      if (spot?.kind === 'cell' && event.target instanceof Element && event.target.closest('.grid-filter')) {
        actions.openFilter(spot.column);
        return;
      }
      const onMark = event.target instanceof Element && event.target.classList.contains('grid-choice');
      if (onMark) context.begin();
    },
    onContextMenu(event: MouseEvent) {
      const spot = spotOf(event);
      if (!spot) return;
      event.preventDefault();
      if (!inside(spot))
        select(spot.kind === 'cell' ? cellSelection(spot.row, spot.column) : (whole(spot) ?? selection), false);
      actions.openMenu(spot.kind, { x: event.clientX, y: event.clientY });
    },
  };
}
