// Where the data of a sheet ends. Formats, notes and validations are no data.
import type { Row } from './cell.ts';

const lastColumnOf = (row: Row | undefined): number => {
  if (!row) return 0;
  for (let column = row.length; column > 0; column -= 1) {
    if (row[column - 1]?.value !== undefined) return column;
  }
  return 0;
};

/** The number of rows up to the last one with a value. */
export function endOfData(rows: readonly (Row | undefined)[]): number {
  for (let row = rows.length; row > 0; row -= 1) {
    if (lastColumnOf(rows[row - 1]) > 0) return row;
  }
  return 0;
}

/** The number of columns up to the last one with a value. */
export function lastDataColumn(rows: readonly (Row | undefined)[]): number {
  let last = 0;
  for (const row of rows) last = Math.max(last, lastColumnOf(row));
  return last;
}
