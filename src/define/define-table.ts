// A table: one sheet tab, declared once. The row type, headers, dropdowns, forms and fields all follow from it.
// Its tab is found by sheet id and its columns by the hidden key row, so people may rename, move and sort as they like.
import type { Translated } from '../text/language.ts';
import type { Column, ValueOf } from './columns/column.ts';
import type { Id } from './ids.ts';

export type Columns = Readonly<Record<string, Column<never>>>;

export interface Table<K extends string = string, C = Columns> {
  readonly key: K;
  /** The tab's fixed id inside the workbook; a copy of the workbook keeps it. */
  readonly sheetId: number;
  /** Prefix of the codes: S in S-2026-014. */
  readonly prefix: string;
  /** Codes start again each year and carry it. */
  readonly yearly: boolean;
  readonly label: Translated;
  readonly note: Translated;
  readonly columns: C;
  /** The column that names a row to people. */
  readonly nameColumn?: string;
  /** Grows without end: never read whole by a click. */
  readonly growing: boolean;
  /** Hidden tab, written by the add-on alone. */
  readonly technical: boolean;
}

/** Any table, whatever its columns. */
// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of columns has no better type; row types stay exact
export type AnyTable = Table<string, Readonly<Record<string, Column<any>>>>;

/** A row as the code sees it. */
export type Row<T extends AnyTable> = { readonly id: Id<T['key']> } & {
  readonly [P in keyof T['columns']]: ValueOf<T['columns'][P]>;
};

/** The values of a row without its id. */
export type RowValues<T extends AnyTable> = Omit<Row<T>, 'id'>;

/** The values of a row in which nothing was entered. */
export function emptyRow<T extends AnyTable>({ columns }: T): RowValues<T> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.empty])) as RowValues<T>;
}

interface TableOptions<K extends string, C> {
  readonly key: K;
  readonly sheetId: number;
  readonly prefix: string;
  readonly yearly?: boolean;
  readonly label: Translated;
  readonly note: Translated;
  readonly nameColumn?: keyof C & string;
  readonly growing?: boolean;
  readonly technical?: boolean;
  readonly columns: C;
}

export function defineTable<const K extends string, C extends AnyTable['columns']>(
  options: TableOptions<K, C>,
): Table<K, C> {
  return { yearly: false, growing: false, technical: false, ...options };
}
