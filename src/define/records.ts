// The rows an operation reads, and the changes it asks for. Nothing is changed in place:
// the edge commits all changes of an operation in one atomic write.
import type { AnyTable, Row, RowValues } from './define-table.ts';
import type { Id } from './ids.ts';
import { refuse } from './refusal.ts';

/** The rows of one table, in sheet order. */
export interface Collection<R extends { readonly id: string }> {
  readonly all: readonly R[];
  find(id: string): R | undefined;
  /** The row with this id; refuses with `rowNotFound` when it is gone. */
  get(id: string): R;
}

export type Records<T extends AnyTable> = { readonly [K in T as K['key']]: Collection<Row<K>> };

/** Rows that are only looked up by their code. */
export type Finders<T extends AnyTable> = { readonly [K in T as K['key']]: Pick<Collection<Row<K>>, 'find'> };

/** The rows of a table that was read, by its declaration. */
export function rowsOf<T extends AnyTable>(records: Records<AnyTable>, table: T): Collection<Row<T>> {
  const rows = records[table.key];
  if (!rows) throw refuse('unexpected', { problem: `${table.key} was not read` });
  // The collection under a table's key holds its rows: Records is made so, and a lookup by key cannot show it.
  return rows as unknown as Collection<Row<T>>;
}

export function collection<R extends { readonly id: string }>(rows: readonly R[]): Collection<R> {
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  return {
    all: rows,
    find: (id) => byId.get(id),
    get(id) {
      const row = byId.get(id);
      if (!row) throw refuse('rowNotFound', { id });
      return row;
    },
  };
}

export interface Insert {
  readonly type: 'insert';
  readonly table: AnyTable;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}
export interface Update {
  readonly type: 'update';
  readonly table: AnyTable;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}
export interface Remove {
  readonly type: 'remove';
  readonly table: AnyTable;
  readonly id: string;
}
export type Change = Insert | Update | Remove;

/** A new row; columns that are not named stay empty. */
export function insert<T extends AnyTable>(table: T, id: Id<T['key']>, values: Partial<RowValues<T>>): Insert {
  return { type: 'insert', table, id, values };
}

/** New values for some columns of one row. */
export function update<T extends AnyTable>(table: T, id: Id<T['key']>, values: Partial<RowValues<T>>): Update {
  return { type: 'update', table, id, values };
}

export function remove<T extends AnyTable>(table: T, id: Id<T['key']>): Remove {
  return { type: 'remove', table, id };
}
