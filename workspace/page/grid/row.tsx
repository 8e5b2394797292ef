// One row of the grid: its number, the frozen cells that stay at the left, and the other visible cells.
// biome-ignore-all lint/a11y/useFocusableInteractive: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.
// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.

import { memo } from 'preact/compat';
import type { SheetLayout } from '../../server/api.ts';
import type { Axis } from './axis.ts';
import { Cell } from './cell.tsx';
import type { SheetCells } from './cells.ts';
import { pixels } from './pixels.ts';
import { boxOf, type GridSelection } from './selection.ts';
import { ROW_HEADER_WIDTH } from './viewport.ts';

export interface RowProps {
  readonly row: number;
  readonly top: number;
  readonly layout: SheetLayout;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenColumns: readonly number[];
  readonly visibleColumns: readonly number[];
  readonly cells: SheetCells;
  readonly selection: GridSelection;
  /** Changes when cells arrive. */
  readonly version: number;
}

function DrawnRow(props: RowProps) {
  const { row, rows, columns, layout, cells, selection } = props;
  const box = boxOf(selection);
  const inRow = row >= box.top && row < box.bottom;
  const frozenWidth = columns.offset(layout.frozenColumns);
  const { filter } = layout;
  const filterAt = (column: number) =>
    !filter || row !== filter.top || column < filter.left || column >= filter.right
      ? undefined
      : filter.active.includes(column)
        ? 'on'
        : 'off';
  const cellAt = (column: number, left: number) => {
    const merge = layout.merges.find(
      (one) => row >= one.top && row < one.bottom && column >= one.left && column < one.right,
    );
    const covered = merge !== undefined && (merge.top !== row || merge.left !== column);
    const width = merge ? columns.offset(merge.right) - columns.offset(merge.left) : columns.size(column);
    const height = merge ? rows.offset(merge.bottom) - rows.offset(merge.top) : rows.size(row);
    const cell = cells.cell(row, column);
    return (
      <Cell
        key={column}
        row={row}
        column={column}
        left={left}
        width={covered ? 0 : width}
        height={height}
        cell={covered ? null : cell}
        style={covered ? '' : cells.style(row, cell)}
        active={selection.row === row && selection.column === column}
        selected={inRow && column >= box.left && column < box.right}
        covered={covered}
        filter={filterAt(column)}
      />
    );
  };
  return (
    <div
      class={`grid-row${layout.frozenRows === row + 1 ? ' last-frozen' : ''}`}
      role="row"
      aria-rowindex={row + 2}
      style={pixels({ top: props.top, height: rows.size(row), width: ROW_HEADER_WIDTH + columns.total })}
    >
      <div class="grid-pinned" role="none" style={pixels({ width: ROW_HEADER_WIDTH + frozenWidth })}>
        <div
          class={`grid-row-number${inRow ? ' chosen' : ''}`}
          role="rowheader"
          aria-colindex={1}
          data-row-header={row}
          style={pixels({ width: ROW_HEADER_WIDTH })}
        >
          {row + 1}
        </div>
        {props.frozenColumns.map((column) => cellAt(column, ROW_HEADER_WIDTH + columns.offset(column)))}
      </div>
      {props.visibleColumns.map((column) => cellAt(column, ROW_HEADER_WIDTH + columns.offset(column)))}
    </div>
  );
}

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one[0] === other[0] && one.at(-1) === other.at(-1);

/** Drawn anew only when something of it changed: scrolling draws the rows that come into view, no others. */
export const Row = memo(
  DrawnRow,
  (before: RowProps, after: RowProps) =>
    before.row === after.row &&
    before.top === after.top &&
    before.layout === after.layout &&
    before.cells === after.cells &&
    before.version === after.version &&
    before.selection === after.selection &&
    same(before.frozenColumns, after.frozenColumns) &&
    same(before.visibleColumns, after.visibleColumns),
);
