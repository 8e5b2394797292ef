// Functions of one cell that the engine does not carry over a range by itself, as conditions of FILTER use them.
// Reference: https://support.google.com/docs/table/25273
import { type Argument, type Item, type Matrix, textOf } from './matrix.ts';

type CellFunction = (args: readonly Argument[]) => Matrix;

const over =
  (change: (value: Item['value']) => Item['value']): CellFunction =>
  (args) =>
    (args[0]?.matrix ?? []).map((line) => line.map(({ value }) => ({ value: change(value) })));

/** Errors go through a function of text as they are. */
const overText = (change: (text: string) => Item['value']): CellFunction =>
  over((value) => (typeof value === 'object' ? value : change(textOf(value))));

/** Calculated here only over a range of several cells. */
export const cellFunctions: ReadonlyMap<string, CellFunction> = new Map([
  ['ISBLANK', over((value) => value === undefined)],
  ['ISNUMBER', over((value) => typeof value === 'number')],
  ['ISTEXT', over((value) => typeof value === 'string')],
  ['ISERROR', over((value) => typeof value === 'object')],
  ['NOT', over((value) => (typeof value === 'object' || typeof value === 'string' ? value : !value))],
  ['LEN', overText((text) => text.length)],
  ['LOWER', overText((text) => text.toLowerCase())],
  ['UPPER', overText((text) => text.toUpperCase())],
  ['TRIM', overText((text) => text.trim().replace(/ +/g, ' '))],
]);
