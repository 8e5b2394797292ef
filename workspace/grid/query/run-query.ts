// QUERY: keeps rows, groups them, orders, cuts and heads them.
// Reference: https://support.google.com/docs/answer/3093343
import { compareValues } from '../compare-values.ts';
import { type Argument, FormulaFailure, type Item, keyOf, type Matrix } from '../formula/matrix.ts';
import { parseQuery } from './parse-query.ts';
import type { Aggregate, Query, Term } from './query-language.ts';
import { type QueryTable, queryTable } from './query-table.ts';
import { rowTest } from './query-where.ts';
import { queryFailure } from './query-words.ts';

type Rows = readonly (readonly Item[])[];
/** Rows that share their group; a group of one where nothing is grouped. */
type Group = Rows;

export function runQuery(data: Argument, text: string, headers: number | undefined, collator: Intl.Collator): Matrix {
  const query = parseQuery(text);
  const table = queryTable(data, headers);
  const select: readonly Term[] = query.select ?? table.headers.map((_, column) => ({ column: `Col${column + 1}` }));
  const isGrouped = query.groupBy.length > 0 || select.some(({ aggregate }) => aggregate !== undefined);
  if (isGrouped) refuseUngrouped(query, select, table);
  const kept = query.where ? table.rows.filter(rowTest(query.where, table)) : table.rows;
  const groups = isGrouped ? grouped(kept, query, table, collator) : kept.map((row) => [row]);
  const orders = query.orderBy.map(({ term, isDescending }) => ({ cell: cellOf(term, table), isDescending }));
  const sorted = [...groups].sort((a, b) => {
    for (const { cell, isDescending } of orders) {
      const order = compareValues(cell(a).value, cell(b).value, isDescending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  const cut = sorted.slice(query.offset, query.limit === undefined ? undefined : query.offset + query.limit);
  const cells = select.map((term) => cellOf(term, table));
  const body = cut.map((group) => cells.map((cell) => cell(group)));
  const header = headerOf(select, query, table);
  const result = header.some((title) => title !== '')
    ? [header.map((title) => ({ value: title || undefined })), ...body]
    : body;
  if (result.length === 0) throw new FormulaFailure('N_A', 'QUERY no encontró ninguna fila.');
  return result;
}

/** Where rows are grouped, a column is either a group or inside an aggregate. */
function refuseUngrouped({ groupBy, orderBy }: Query, select: readonly Term[], table: QueryTable): void {
  const groups = new Set(groupBy.map((column) => table.indexOf(column)));
  for (const { column, aggregate } of [...select, ...orderBy.map(({ term }) => term)]) {
    if (aggregate === undefined && !groups.has(table.indexOf(column)))
      throw queryFailure(
        `la columna ${column} tiene que ir en «group by» o dentro de una función (ADD_COL_TO_GROUP_BY_OR_AGG: ${column}).`,
      );
  }
}

/** Groups stand in the order of their values. */
function grouped(rows: Rows, { groupBy }: Query, table: QueryTable, collator: Intl.Collator): Group[] {
  const columns = groupBy.map((column) => table.indexOf(column));
  if (columns.length === 0) return rows.length > 0 ? [rows] : [];
  const groups = new Map<string, (readonly Item[])[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => keyOf(row[column]?.value)));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].sort((a, b) => {
    for (const column of columns) {
      const order = compareValues(a[0]?.[column]?.value, b[0]?.[column]?.value, false, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function cellOf({ column, aggregate }: Term, table: QueryTable): (group: Group) => Item {
  const index = table.indexOf(column);
  if (aggregate === undefined) return (group) => group[0]?.[index] ?? { value: undefined };
  return (group) =>
    aggregated(
      group.flatMap((row) => (row[index]?.value === undefined ? [] : [row[index]])),
      aggregate,
      column,
    );
}

function aggregated(items: readonly Item[], aggregate: Aggregate, column: string): Item {
  if (aggregate === 'count') return { value: items.length };
  if (aggregate === 'min' || aggregate === 'max') {
    const [first, ...rest] = items;
    return rest.reduce<Item>((best, item) => {
      const isLess = (item.value ?? '') < (best.value ?? '');
      return isLess === (aggregate === 'min') && item.value !== best.value ? item : best;
    }, first ?? { value: undefined });
  }
  const numbers = items.map(({ value }) => value);
  if (!numbers.every((value) => typeof value === 'number'))
    throw queryFailure(`${aggregate}(${column}) necesita una columna de números (AVG_SUM_ONLY_NUMERIC).`);
  const sum = numbers.reduce<number>((total, value) => total + (value as number), 0);
  const { format } = items[0] ?? {};
  if (aggregate === 'sum') return { value: sum, format };
  return { value: numbers.length === 0 ? undefined : sum / numbers.length, format };
}

function headerOf(select: readonly Term[], { labels }: Query, table: QueryTable): string[] {
  const sameTerm = (a: Term, b: Term) =>
    a.aggregate === b.aggregate && table.indexOf(a.column) === table.indexOf(b.column);
  for (const { term } of labels) {
    if (!select.some((one) => sameTerm(one, term)))
      throw queryFailure(`«label» nombra ${term.column}, que no está en «select» (COL_IN_LABEL_MUST_BE_IN_SELECT).`);
  }
  return select.map((term) => {
    const given = labels.find((label) => sameTerm(label.term, term));
    if (given) return given.text;
    const title = table.headers[table.indexOf(term.column)] ?? '';
    return term.aggregate === undefined ? title : `${term.aggregate} ${title}`.trimEnd();
  });
}
