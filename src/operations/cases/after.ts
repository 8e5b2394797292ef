// The rows as they stand once the changes of a run are made: its answer shows them.
import type { AnyTable } from '../../define/define-table.ts';
import type { Change, Records } from '../../define/records.ts';
import { applyChanges } from '../../interpreter/apply-changes.ts';

export function after(records: Records<AnyTable>, changes: readonly Change[]): Records<AnyTable> {
  const rows = new Map(Object.entries(records));
  applyChanges(rows, changes);
  return Object.fromEntries(rows);
}
