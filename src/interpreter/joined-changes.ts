// Changes of which many are made in one row, such as the sums that every answer adds to: each row is written once.
import type { Change } from '../define/records.ts';

export function joinedChanges(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  const places = new Map<string, number>();
  for (const change of changes) {
    const row = `${change.table.key}/${change.id}`;
    const at = places.get(row) ?? -1;
    const before = joined[at];
    if (change.type === 'update' && before && before.type !== 'remove') {
      joined[at] = { ...before, values: { ...before.values, ...change.values } };
      continue;
    }
    places.set(row, joined.length);
    joined.push(change);
  }
  return joined;
}
