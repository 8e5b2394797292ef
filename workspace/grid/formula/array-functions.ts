// The functions of Sheets over arrays that the engine lacks, or calculates as Excel does and not as Sheets does.
// Reference: https://support.google.com/docs/table/25273
import { compareValues } from '../compare-values.ts';
import { runQuery } from '../query/run-query.ts';
import {
  type Argument,
  blankItem,
  FormulaFailure,
  firstOf,
  type Item,
  keyOf,
  type Matrix,
  single,
  transposed,
} from './matrix.ts';
import { textFunctions } from './text-functions.ts';

export type ArrayFunction = (args: readonly Argument[], collator: Intl.Collator) => Matrix;

const isBlank = ({ value }: Item): boolean => value === undefined || value === '';

const isTrue = (value: Item['value']): boolean => value === true || (typeof value === 'number' && value !== 0);

function given(args: readonly Argument[], index: number, name: string): Argument {
  const argument = args[index];
  if (!argument) throw new FormulaFailure('N_A', `${name} necesita al menos ${index + 1} argumentos.`);
  return argument;
}

function refuseError(argument: Argument): void {
  const value = argument.matrix.length === 1 ? argument.matrix[0]?.[0]?.value : undefined;
  if (typeof value === 'object') throw new FormulaFailure(value.error.type, value.error.message);
}

/** https://support.google.com/docs/answer/3093197 */
const filter: ArrayFunction = (args) => {
  const { matrix } = given(args, 0, 'FILTER');
  given(args, 1, 'FILTER');
  const conditions = args.slice(1).map((condition) => {
    refuseError(condition);
    return condition.matrix;
  });
  const byColumns = conditions.every((condition) => condition.length === 1) && matrix.length > 1;
  const source = byColumns ? transposed(matrix) : matrix;
  const lines = conditions.map((condition) => (byColumns ? transposed(condition) : condition));
  for (const line of lines) {
    if (line.length !== source.length || (line[0]?.length ?? 0) !== 1)
      throw new FormulaFailure('N_A', 'FILTER: el rango y las condiciones tienen que medir lo mismo.');
  }
  const kept = source.filter((_, index) => lines.every((line) => isTrue(line[index]?.[0]?.value)));
  if (kept.length === 0) throw new FormulaFailure('N_A', 'FILTER no encontró coincidencias.');
  return byColumns ? transposed(kept) : kept;
};

const lineKey = (line: readonly Item[]): string => JSON.stringify(line.map(({ value }) => keyOf(value)));

/** https://support.google.com/docs/answer/10522653 */
const unique: ArrayFunction = (args) => {
  const range = given(args, 0, 'UNIQUE');
  refuseError(range);
  const byColumns = isTrue(firstOf(args[1]));
  const once = isTrue(firstOf(args[2]));
  const source = byColumns ? transposed(range.matrix) : range.matrix;
  const counts = new Map<string, number>();
  for (const line of source) counts.set(lineKey(line), (counts.get(lineKey(line)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = source.filter((line) => {
    const key = lineKey(line);
    if (seen.has(key) || (once && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  if (kept.length === 0) throw new FormulaFailure('N_A', 'UNIQUE no encontró valores que aparezcan una sola vez.');
  return byColumns ? transposed(kept) : kept;
};

/** https://support.google.com/docs/answer/3093150 */
const sort: ArrayFunction = (args, collator) => {
  const range = given(args, 0, 'SORT');
  refuseError(range);
  const { matrix } = range;
  const keys: { readonly values: readonly Item['value'][]; readonly isDescending: boolean }[] = [];
  for (let index = 1; index < Math.max(args.length, 2); index += 2) {
    const by = args[index];
    const isDescending = args[index + 1] !== undefined && !isTrue(firstOf(args[index + 1]));
    const number = by ? firstOf(by) : 1;
    const isColumn = !by || (by.matrix.length === 1 && by.matrix[0]?.length === 1 && typeof number === 'number');
    if (isColumn && (typeof number !== 'number' || number < 1 || number > (matrix[0]?.length ?? 0)))
      throw new FormulaFailure('VALUE', `SORT: no hay una columna ${String(number)} en el rango.`);
    if (by && !isColumn && by.matrix.length !== matrix.length)
      throw new FormulaFailure('N_A', 'SORT: el rango y la columna de orden tienen que medir lo mismo.');
    const values = matrix.map((line, row) =>
      isColumn ? line[Math.floor(Number(number)) - 1]?.value : by?.matrix[row]?.[0]?.value,
    );
    keys.push({ values, isDescending });
  }
  const order = matrix.map((_, row) => row);
  order.sort((a, b) => {
    for (const { values, isDescending } of keys) {
      const result = compareValues(values[a], values[b], isDescending, collator);
      if (result !== 0) return result;
    }
    return a - b;
  });
  return order.map((row) => matrix[row] ?? [blankItem]);
};

const items = (args: readonly Argument[]): readonly Item[] => args.flatMap(({ matrix }) => matrix.flat());

/** https://support.google.com/docs/answer/3093405 */
const countUnique: ArrayFunction = (args) =>
  single(
    new Set(
      items(args)
        .filter((item) => !isBlank(item))
        .map(({ value }) => keyOf(value)),
    ).size,
  );

/** https://support.google.com/docs/answer/10307761 */
const flatten: ArrayFunction = (args) => {
  given(args, 0, 'FLATTEN');
  return items(args).map((item) => [item]);
};

/** https://support.google.com/docs/answer/3093343 */
const query: ArrayFunction = (args, collator) => {
  const data = given(args, 0, 'QUERY');
  refuseError(data);
  const text = firstOf(given(args, 1, 'QUERY'));
  if (typeof text !== 'string') throw new FormulaFailure('VALUE', 'QUERY: la consulta es un texto entre comillas.');
  const headers = firstOf(args[2]);
  return runQuery(data, text, typeof headers === 'number' ? headers : undefined, collator);
};

const withoutError =
  (isCaught: (type: string) => boolean): ArrayFunction =>
  (args) => {
    const [tried, instead] = args;
    return (tried?.matrix ?? [[blankItem]]).map((line) =>
      line.map((item) =>
        typeof item.value === 'object' && isCaught(item.value.error.type)
          ? (instead?.matrix[0]?.[0] ?? blankItem)
          : item,
      ),
    );
  };

/** Always calculated here. */
export const arrayFunctions: ReadonlyMap<string, ArrayFunction> = new Map<string, ArrayFunction>([
  ['FILTER', filter],
  ['UNIQUE', unique],
  ['SORT', sort],
  ['COUNTUNIQUE', countUnique],
  ['FLATTEN', flatten],
  ['QUERY', query],
  ...textFunctions,
]);

/** Calculated here only around one of the above, so that blanks and errors in its array pass through. */
export const errorFunctions: ReadonlyMap<string, ArrayFunction> = new Map([
  ['IFERROR', withoutError(() => true)],
  ['IFNA', withoutError((type) => type === 'N_A')],
]);
