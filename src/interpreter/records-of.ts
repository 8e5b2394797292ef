// The rows that a run sees of what was read: the tables it names, and of cases and topics those of its programme.
// What serves one programme never meets a case of another, and nothing meets one of the first while it is switched off.
import type { Cases } from '../define/define-operation.ts';
import type { AnyTable, Row } from '../define/define-table.ts';
import type { Collection, Records } from '../define/records.ts';
import { addedRows, ownRows } from '../programmes/first-programme.ts';
import { advisories } from '../tables/advisories.ts';
import { topics } from '../tables/topics.ts';

export type LoadedRows = ReadonlyMap<string, Collection<Row<AnyTable>>>;

/** The rows of a table as they were read; none where it was not read. */
export function rowsIn<T extends AnyTable>(loaded: LoadedRows, table: T): readonly Row<T>[] {
  // What stands under a table's key was read by its columns: a lookup by key cannot show it.
  return (loaded.get(table.key)?.all ?? []) as unknown as readonly Row<T>[];
}

/** Whose rows name the programme that they are of. */
const ofProgrammes: readonly string[] = [advisories.key, topics.key];

export function recordsOf(
  loaded: LoadedRows,
  reads: readonly AnyTable[],
  cases: Cases,
  isFirstOn = true,
): Records<AnyTable> {
  const seen = reads.map((table) => {
    const rows = loaded.get(table.key);
    const isNarrowed = cases === 'first programme' && ofProgrammes.includes(table.key);
    const seenRows = isNarrowed && rows ? ownRows(rows) : rows;
    return [table.key, seenRows && !isFirstOn && table.key === advisories.key ? addedRows(seenRows) : seenRows];
  });
  return Object.fromEntries(seen);
}
