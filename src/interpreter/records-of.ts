// The rows that a run sees of what was read: the tables it names, and of the cases those of its programme.
// What serves one programme never meets a case of another.
import type { Cases } from '../define/define-operation.ts';
import type { AnyTable, Row } from '../define/define-table.ts';
import { type Collection, collection, type Records } from '../define/records.ts';
import { isOfFirstProgramme } from '../programmes/programme-names.ts';
import { type Advisory, advisories } from '../tables/advisories.ts';

export type LoadedRows = ReadonlyMap<string, Collection<Row<AnyTable>>>;

export function recordsOf(loaded: LoadedRows, reads: readonly AnyTable[], cases: Cases): Records<AnyTable> {
  const seen = reads.map((table) => {
    const rows = loaded.get(table.key);
    const narrowed = table.key === advisories.key && cases === 'first programme' && rows ? ofFirst(rows) : rows;
    return [table.key, narrowed];
  });
  return Object.fromEntries(seen);
}

function ofFirst(rows: Collection<Row<AnyTable>>): Collection<Row<AnyTable>> {
  const all = rows.all as unknown as readonly Advisory[];
  const own = all.filter(({ programme }) => isOfFirstProgramme(programme));
  return own.length === all.length ? rows : collection(own as unknown as readonly Row<AnyTable>[]);
}
