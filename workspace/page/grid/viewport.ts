// Which rows and columns of a sheet are on screen, given scroll position and size. Pure.
import type { Axis } from './axis.ts';

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 24;
export const ROW_HEIGHT = 21;
const SPARE = 2;

export interface View {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly width: number;
  readonly height: number;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

function visible(axis: Axis, from: number, pixels: readonly [number, number]): number[] {
  const list: number[] = [];
  const first = Math.max(from, axis.at(pixels[0]) - SPARE);
  const last = Math.min(axis.count - 1, axis.at(pixels[1]) + SPARE);
  for (let i = first; i <= last; i++) if (axis.size(i) > 0) list.push(i);
  return list;
}

const frozenOnes = (axis: Axis, count: number) =>
  Array.from({ length: Math.min(count, axis.count) }, (_, i) => i).filter((i) => axis.size(i) > 0);

export interface Visible {
  readonly frozenRows: number[];
  readonly frozenColumns: number[];
  readonly rows: number[];
  readonly columns: number[];
}

export function visibleCells(view: View, rows: Axis, columns: Axis, frozen: Frozen): Visible {
  const top = rows.offset(frozen.rows) + view.scrollTop;
  const left = columns.offset(frozen.columns) + view.scrollLeft;
  return {
    frozenRows: frozenOnes(rows, frozen.rows),
    frozenColumns: frozenOnes(columns, frozen.columns),
    rows: visible(rows, frozen.rows, [top, view.scrollTop + view.height]),
    columns: visible(columns, frozen.columns, [left, view.scrollLeft + view.width]),
  };
}

/** The scroll position that brings the cell into view, moving as little as possible. */
export function scrollTo(
  cell: { row: number; column: number },
  view: View,
  rows: Axis,
  columns: Axis,
  frozen: Frozen,
): { top: number; left: number } {
  const along = (axis: Axis, i: number, frozenCount: number, scroll: number, room: number) => {
    if (i < frozenCount) return scroll;
    const start = axis.offset(i) - axis.offset(frozenCount);
    const space = room - axis.offset(frozenCount);
    if (start < scroll) return start;
    return Math.max(scroll, start + axis.size(i) - space);
  };
  return {
    top: along(rows, cell.row, frozen.rows, view.scrollTop, view.height - COLUMN_HEADER_HEIGHT - 14),
    left: along(columns, cell.column, frozen.columns, view.scrollLeft, view.width - ROW_HEADER_WIDTH - 14),
  };
}
