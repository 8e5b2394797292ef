// The name of a row with its id, for screens; a row that is gone shows its id.
import type { Collection } from '../define/records.ts';
import type { NamedView } from '../views/advisory-view.ts';

export function named(rows: Collection<{ readonly id: string; readonly name: string }>, id: string): NamedView {
  return { id, name: rows.find(id)?.name || id };
}
