// Conflicts among the proposals on the table: one person twice at the same hour, or more often than she has places.
// Used by the solver's side and by the screen, which looks again whenever somebody is replaced by hand.
import type { ProposalConflict, ProposalRow } from '../../views/proposals-view.ts';
import { overlaps } from '../facts/overlaps.ts';

export type ConflictRow = Pick<ProposalRow, 'key' | 'request' | 'person'>;

/** Conflicts by the key of the row; rows without any do not appear. */
export function findConflicts(rows: readonly ConflictRow[]): ReadonlyMap<string, readonly ProposalConflict[]> {
  const rowsOf = new Map<string, ConflictRow[]>();
  for (const row of rows) {
    if (!row.person) continue;
    const own = rowsOf.get(row.person.id);
    if (own) own.push(row);
    else rowsOf.set(row.person.id, [row]);
  }
  const conflicts = new Map<string, ProposalConflict[]>();
  for (const own of rowsOf.values()) {
    for (const row of own) {
      const found: ProposalConflict[] = own
        .filter((other) => other !== row && overlaps(row.request.at, other.request.at))
        .map((other) => ({ kind: 'sameHour', other: other.request.id }));
      const times = own.filter((other) => other.request.at.month === row.request.at.month).length;
      const free = row.person?.free ?? 0;
      if (times > free) found.push({ kind: 'full', free, times, monthName: row.request.monthName });
      if (found.length > 0) conflicts.set(row.key, found);
    }
  }
  return conflicts;
}
