// Ranges of a grid: Google's half-open GridRange, and the same clipped to a sheet's size.
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export type Dimension = 'ROWS' | 'COLUMNS';

export interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension: Dimension;
  readonly startIndex?: number;
  readonly endIndex?: number;
}

/** A bounded rectangle, half open, in rows and columns counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The part of the range inside the grid; open sides reach its edges. */
export function areaOf(range: GridRange, size: GridSize): Area {
  const row = Math.min(range.startRowIndex ?? 0, size.rowCount);
  const column = Math.min(range.startColumnIndex ?? 0, size.columnCount);
  return {
    row,
    column,
    endRow: Math.max(row, Math.min(range.endRowIndex ?? size.rowCount, size.rowCount)),
    endColumn: Math.max(column, Math.min(range.endColumnIndex ?? size.columnCount, size.columnCount)),
  };
}

export const rangeOf = (sheetId: number, area: Area): GridRange => ({
  sheetId,
  startRowIndex: area.row,
  endRowIndex: area.endRow,
  startColumnIndex: area.column,
  endColumnIndex: area.endColumn,
});

export const areaOverlaps = (a: Area, b: Area): boolean =>
  a.row < b.endRow && b.row < a.endRow && a.column < b.endColumn && b.column < a.endColumn;

export const areaContains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.endRow >= inner.endRow &&
  outer.endColumn >= inner.endColumn;

/** Do the ranges share a cell? Open sides count as endless. */
export function rangesOverlap(a: GridRange, b: GridRange): boolean {
  const end = (value: number | undefined) => value ?? Number.POSITIVE_INFINITY;
  return (
    (a.sheetId ?? 0) === (b.sheetId ?? 0) &&
    (a.startRowIndex ?? 0) < end(b.endRowIndex) &&
    (b.startRowIndex ?? 0) < end(a.endRowIndex) &&
    (a.startColumnIndex ?? 0) < end(b.endColumnIndex) &&
    (b.startColumnIndex ?? 0) < end(a.endColumnIndex)
  );
}
