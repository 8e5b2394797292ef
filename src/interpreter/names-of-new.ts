// A cell that points at a row made in the same commit names it, as it names a row that was read.
import type { CellContext } from '../define/columns/column.ts';
import type { Change } from '../define/records.ts';

export function withNamesOfNew(changes: readonly Change[], context: CellContext): CellContext {
  const names = new Map<string, string>();
  for (const { type, table, id, ...change } of changes) {
    const name = type === 'insert' && 'values' in change ? change.values[table.nameColumn ?? ''] : undefined;
    if (typeof name === 'string' && name !== '') names.set(`${table.key}/${id}`, name);
  }
  if (names.size === 0) return context;
  return { ...context, nameOf: (table, id) => names.get(`${table}/${id}`) ?? context.nameOf(table, id) };
}
