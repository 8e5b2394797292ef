// Rectangles of values, as functions over arrays take and give them. A value keeps the number format it came with.
import type { EffectiveValue, NumberFormat } from '../cell.ts';

export interface Item {
  /** Nothing: a blank cell. */
  readonly value: EffectiveValue | undefined;
  readonly format?: NumberFormat | undefined;
}

/** Rows of equal length; never without a cell. */
export type Matrix = readonly (readonly Item[])[];

/** What an argument of a function is: its values and, for a range, the number of its first column, counted from 0. */
export interface Argument {
  readonly matrix: Matrix;
  readonly firstColumn?: number;
}

/** A result that is an error, with the words a person reads. `type` as in the API (N_A, REF, VALUE…). */
export class FormulaFailure extends Error {
  override readonly name = 'FormulaFailure';
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const blankItem: Item = { value: undefined };

export const single = (value: EffectiveValue | undefined): Matrix => [[{ value }]];

export const firstOf = (argument: Argument | undefined): EffectiveValue | undefined => argument?.matrix[0]?.[0]?.value;

export const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? blankItem));

/** As text, the way values join with &. */
export const textOf = (value: EffectiveValue | undefined): string =>
  value === undefined || typeof value === 'object'
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);

/** Equal values of one kind have equal keys. */
export const keyOf = (value: EffectiveValue | undefined): string =>
  typeof value === 'object' ? `error:${value.error.type}` : `${typeof value}:${String(value)}`;

/** Arrays in braces: side by side in a row, rows one under the other. */
export function stacked(rows: readonly (readonly Matrix[])[]): Matrix {
  const lines = rows.flatMap((row) => {
    const height = row[0]?.length ?? 0;
    if (row.some((matrix) => matrix.length !== height))
      throw new FormulaFailure(
        'VALUE',
        'Las partes que van lado a lado entre llaves tienen que medir lo mismo de alto.',
      );
    return Array.from({ length: height }, (_, line) => row.flatMap((matrix) => matrix[line] ?? []));
  });
  if (lines.some((line) => line.length !== lines[0]?.length))
    throw new FormulaFailure(
      'VALUE',
      'Las partes que van una bajo otra entre llaves tienen que medir lo mismo de ancho.',
    );
  return lines;
}
