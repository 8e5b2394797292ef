// A row that was removed comes back under its code: the code has to be one of its table, and nobody else's by now.
import type { AnyTable } from '../define/define-table.ts';
import type { Id } from '../define/ids.ts';
import { refuse } from '../define/refusal.ts';
import type { Dossier } from './dossier.ts';

export function codeToRestore<T extends AnyTable>(table: T, id: string, { context }: Dossier): Id<T['key']> {
  const isCode = new RegExp(`^${table.prefix}-\\d{4}-\\d{3,6}$`).test(id);
  if (!isCode || context.rowOf(table.key, id)) throw refuse('rowNotFound', { id });
  return id as Id<T['key']>;
}
