// Ranges with open sides as bounded boxes of a sheet.
import type { GridRange, GridSize } from '../grid/range.ts';
import type { Box } from './api.ts';

export function boxOfRange(range: GridRange, { rowCount, columnCount }: GridSize): Box {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? rowCount,
    right: range.endColumnIndex ?? columnCount,
  };
}

export const inBox = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row < box.bottom && column >= box.left && column < box.right;
