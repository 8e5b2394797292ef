// The data of a query as Google sees them: header rows apart, one type a column, everything of another type left blank.
// Reference: https://support.google.com/docs/answer/3093343
import { columnIndex } from '../a1.ts';
import { type Argument, blankItem, type Item, type Matrix, textOf } from '../formula/matrix.ts';
import { queryFailure } from './query-words.ts';

export interface QueryTable {
  readonly headers: readonly string[];
  readonly rows: Matrix;
  /** Where a column of the query stands. Throws for one that does not exist. */
  indexOf(column: string): number;
}

type Kind = 'number' | 'string' | 'boolean';

const kindOf = ({ value }: Item): Kind | undefined =>
  value === undefined || value === '' || typeof value === 'object' ? undefined : (typeof value as Kind);

/** With no number of headers given: one, when the first row is all text and some column below holds something else. */
function guessedHeaders(matrix: Matrix): number {
  const [first = [], ...rest] = matrix;
  if (rest.length === 0 || !first.every((item) => kindOf(item) === 'string')) return 0;
  return first.some((_, column) =>
    rest.some((row) => ['number', 'boolean'].includes(kindOf(row[column] ?? blankItem) ?? '')),
  )
    ? 1
    : 0;
}

function mainKind(rows: Matrix, column: number): Kind | undefined {
  const counts = new Map<Kind, number>();
  for (const row of rows) {
    const kind = kindOf(row[column] ?? blankItem);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export function queryTable({ matrix, firstColumn }: Argument, givenHeaders: number | undefined): QueryTable {
  const headerCount =
    givenHeaders === undefined || givenHeaders < 0 ? guessedHeaders(matrix) : Math.min(givenHeaders, matrix.length);
  const width = matrix[0]?.length ?? 0;
  const body = matrix.slice(headerCount);
  const kinds = Array.from({ length: width }, (_, column) => mainKind(body, column));
  const headers = Array.from({ length: width }, (_, column) =>
    matrix
      .slice(0, headerCount)
      .map((row) => textOf(row[column]?.value))
      .filter((text) => text !== '')
      .join(' '),
  );
  return {
    headers,
    rows: body.map((row) => row.map((item, column) => (kindOf(item) === kinds[column] ? item : blankItem))),
    indexOf(column) {
      const numbered = /^col(\d+)$/i.exec(column);
      const index = numbered
        ? Number(numbered[1]) - 1
        : firstColumn !== undefined && /^[A-Z]{1,3}$/.test(column)
          ? columnIndex(column) - firstColumn
          : -1;
      if (index < 0 || index >= width)
        throw queryFailure(`no hay una columna ${column} en los datos (NO_COLUMN: ${column}).`);
      return index;
    },
  };
}
