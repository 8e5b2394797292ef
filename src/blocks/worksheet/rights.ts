// Columns that belong to one role each: one asks, another answers. Whoever fills the required ones begins rows; the
// others fill what stands there. The team may do everything.
import { refuse } from '../../define/refusal.ts';
import type { Author } from '../dossier.ts';
import { type FieldColumns, isFilled } from '../fields.ts';
import type { Role } from '../role.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Rights {
  /** Whether she adds rows, moves them and takes them out. */
  begins(author: Pick<Author, 'role' | 'isTeam'>): boolean;
  writes(column: string, author: Pick<Author, 'role' | 'isTeam'>): boolean;
}

export type ColumnsBy<C extends FieldColumns> = { readonly [K in keyof C]?: Role };

export const everyRight: Rights = { begins: () => true, writes: () => true };

export function rightsOf<C extends FieldColumns>(columns: C, columnsBy: ColumnsBy<C>): Rights {
  const owners: Readonly<Partial<Record<string, Role>>> = columnsBy;
  const writes: Rights['writes'] = (key, { role, isTeam }) => isTeam || (owners[key]?.key ?? role) === role;
  const decisive = Object.entries(columns).filter(([, { required }]) => required);
  return { writes, begins: (author) => decisive.every(([key]) => writes(key, author)) };
}

export function needRights(rights: Rights, columns: FieldColumns, values: Values, author: Author): void {
  if (Object.keys(values).some((key) => key in columns && !rights.writes(key, author))) throw refuse('notYours');
}

/** What a row says, without what is empty in it. */
export function filledIn(columns: FieldColumns, row: Values): Values {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, column]) =>
      row[key] !== undefined && row[key] !== '' && isFilled(column, row[key]) ? [[key, row[key]]] : [],
    ),
  );
}
