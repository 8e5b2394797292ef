// Rows that others point at, by the first of their columns: themes that are voted on, that notes belong to.
import type { AnyTable } from '../define/define-table.ts';
import type { Dossier } from './dossier.ts';
import type { FieldColumns } from './fields.ts';

export interface NamedRows {
  readonly tables: readonly AnyTable[];
  readonly columns: FieldColumns;
  inOrder(dossier: Dossier): readonly { readonly id: string }[];
}

export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

export function namesOf(of: NamedRows, dossier: Dossier): readonly NamedRow[] {
  const [named = ''] = Object.keys(of.columns);
  return of.inOrder(dossier).map((row) => ({
    id: row.id,
    name: String((row as Readonly<Record<string, unknown>>)[named] ?? ''),
  }));
}
