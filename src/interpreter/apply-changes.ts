// Applies changes to the rows in memory, so that the next answer of the same run sees what the one before it changed.
import { type AnyTable, emptyRow, type Row } from '../define/define-table.ts';
import { type Change, type Collection, collection } from '../define/records.ts';

type Rows = Map<string, Collection<Row<AnyTable>>>;

/** Replaces the collections that the changes touch; tables that were not read are left out. */
export function applyChanges(rows: Rows, changes: readonly Change[]): void {
  for (const table of new Set(changes.map((change) => change.table))) {
    const standing = rows.get(table.key);
    if (!standing) continue;
    const byId = new Map(standing.all.map((row) => [row.id as string, row]));
    for (const change of changes) {
      if (change.table !== table) continue;
      if (change.type === 'remove') byId.delete(change.id);
      else
        byId.set(change.id, {
          ...(byId.get(change.id) ?? emptyRow(table)),
          ...defined(change.values),
          id: change.id,
        } as Row<AnyTable>);
    }
    rows.set(table.key, collection([...byId.values()]));
  }
}

function defined(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
