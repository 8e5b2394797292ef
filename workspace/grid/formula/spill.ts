// Where the results of formulas over arrays land on their sheet: into blank cells only, and never beyond its edge.
import { areaToA1 } from '../a1.ts';
import type { CellError } from '../cell.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import type { Evaluated, FormulaPlace } from './formula-engine.ts';
import { FormulaFailure, type Item, type Matrix } from './matrix.ts';
import type { FormulaNode } from './parse-calls.ts';

export interface ArrayPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly node: FormulaNode;
}

/** Results by `row:column`, by sheet. */
export type Results = ReadonlyMap<number, ReadonlyMap<string, Item>>;

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

export type Cells = ReadonlyMap<string, Item>;

export const sameCells = (a: Cells | undefined, b: Cells): boolean =>
  a !== undefined &&
  a.size === b.size &&
  [...b].every(([key, { value }]) => JSON.stringify(a.get(key)?.value) === JSON.stringify(value));

const outsideText = 'El resultado no cabe en la hoja: inserta más filas o columnas.';

/** The cells that a result fills; `isTaken` tells of what other formulas hold. Throws a FormulaFailure. */
export function spiltCells(place: ArrayPlace, matrix: Matrix, isTaken: (key: string) => boolean): Cells {
  const { sheet } = place;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const cells = new Map<string, Item>();
  matrix.forEach((line, down) => {
    line.forEach((item, right) => {
      const row = place.row + down;
      const column = place.column + right;
      const key = cellKey(row, column);
      if (row >= rowCount || column >= columnCount) {
        if (item.value !== undefined) throw new FormulaFailure('REF', outsideText);
        return;
      }
      const isAnchor = down === 0 && right === 0;
      if (!isAnchor && (sheet.rows[row]?.[column]?.value !== undefined || isTaken(key))) {
        const name = areaToA1({ row, column, endRow: row + 1, endColumn: column + 1 });
        throw new FormulaFailure('REF', `El resultado no se ha desplegado porque sobrescribiría los datos de ${name}.`);
      }
      cells.set(key, item);
    });
  });
  return cells;
}

/** Spilled results that leave the grid become an error of their formula. */
export function withinGrid(evaluated: readonly Evaluated[], book: Workbook): Evaluated[] {
  const sizes = new Map(book.sheets.map(({ properties }) => [properties.sheetId, properties.gridProperties]));
  const isOutside = ({ sheetId, row, column }: FormulaPlace) => {
    const size = sizes.get(sheetId);
    return size !== undefined && (row >= size.rowCount || column >= size.columnCount);
  };
  const tooBig = new Set(evaluated.filter(isOutside).map(({ of }) => of));
  if (tooBig.size === 0) return [...evaluated];
  const error: CellError = { error: { type: 'REF', message: outsideText } };
  return [...evaluated.filter(({ of }) => !tooBig.has(of)), ...[...tooBig].map((of) => ({ ...of, of, value: error }))];
}
