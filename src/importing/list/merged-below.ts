// Merged cells leave their value in the first of their rows and blanks below. A column to the left of the names that
// begins with a value and goes on with blanks was merged: its rows take the value above them.
import type { ListRow, PeoplesList } from './read-list.ts';

export interface MergedColumn {
  readonly column: number;
  /** How many rows take the value above them. */
  readonly rows: number;
}

const FEWEST_BLANKS = 2;
const BLANK_SHARE = 0.25;

/** `name` is the column of the names; without it nothing tells a group from a gap. */
export function mergedColumns(list: PeoplesList, name: number): readonly MergedColumn[] {
  return list.headers.slice(0, Math.max(0, name)).flatMap((_, column) => {
    const cells = list.rows.filter((row) => row.cells[name]).map((row) => row.cells[column] ?? '');
    const blanks = cells.filter((cell) => cell === '').length;
    const looksMerged =
      cells[0] && blanks >= FEWEST_BLANKS && blanks >= cells.length * BLANK_SHARE && blanks < cells.length;
    return looksMerged ? [{ column, rows: blanks }] : [];
  });
}

/** The list with the blanks of these columns filled from above. */
export function filledBelow(list: PeoplesList, columns: readonly number[]): PeoplesList {
  if (columns.length === 0) return list;
  const last = new Map<number, string>();
  const rows = list.rows.map(({ number, cells }): ListRow => {
    const whole = Array.from(
      { length: Math.max(cells.length, ...columns.map((column) => column + 1)) },
      (_, column) => {
        const cell = cells[column] ?? '';
        if (!columns.includes(column)) return cell;
        if (cell !== '') last.set(column, cell);
        return last.get(column) ?? '';
      },
    );
    return { number, cells: whole };
  });
  return { ...list, rows };
}
