// Takes an import back: people and topics it added go, whoever it brought up to date gets back what her row held. What
// somebody has changed or used since stays as it is, and is named.
import * as v from 'valibot';
import type { Column } from '../../define/columns/column.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { rowsOf } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { rowsBack } from '../../importing/undo/undo-rows.ts';
import { advisors } from '../../tables/advisors.ts';
import { commonTables } from '../../tables/all-tables.ts';
import { topics } from '../../tables/topics.ts';
import type { ImportUndone } from '../../views/import-view.ts';

const written: readonly AnyTable[] = [advisors, topics];
/** Tables in which a person or a topic may have been used since; what programmes bring along names topics of its own. */
const using = () => commonTables.filter((table) => table !== advisors && columnsFor(table, written).length > 0);

type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;
type RowsOf = (table: AnyTable) => readonly AnyRow[];

export const undoImport = defineOperation({
  reads: () => [...written, ...using()],
  input: v.object({ number: v.number() }),
  run(records, { number }, context): Outcome<ImportUndone> {
    const all: RowsOf = (table) => rowsOf(records, table).all;
    const used = uses(using(), all);
    const people = rowsBack(advisors, marked(all(advisors)), number, (id) => used.get(id), context);
    const usedTopics = new Map([...peoplesTopics(all(advisors), people, context), ...used]);
    const added = rowsBack(topics, marked(all(topics)), number, (id) => usedTopics.get(id), context);
    const changes = [...people.changes, ...added.changes];
    if (changes.length === 0) throw refuse('importGone');
    const kept = [...people.kept, ...added.kept];
    const summary = context.text.people.imported.undone({
      removed: people.removed.length,
      restored: people.restored.length,
      topics: added.removed.length,
      kept: kept.length,
    });
    const [topic] = added.removed;
    return {
      changes,
      effects: topic === undefined ? [] : [{ kind: 'formOptions', about: topic }],
      result: { kept, summary },
      logged: summary,
    };
  },
});

function columnsFor(table: AnyTable, named: readonly AnyTable[]): readonly (readonly [string, Column])[] {
  return Object.entries(table.columns).filter(([, { question }]) => named.some(({ key }) => key === question.table));
}

function marked(rows: readonly AnyRow[]) {
  return rows.map(({ id, name, imported }) => ({ id, name: String(name), imported: String(imported) }));
}

/** Each id that rows of these tables mention, with the code of the first that does. */
function uses(tables: readonly AnyTable[], all: RowsOf): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const table of tables)
    for (const [key] of columnsFor(table, written))
      for (const row of all(table)) for (const id of idsIn(row[key])) if (!found.has(id)) found.set(id, row.id);
  return found;
}

/** Topics of everybody who stays, as they stand afterwards. */
function peoplesTopics(rows: readonly AnyRow[], { changes, removed }: ReturnType<typeof rowsBack>, context: Context) {
  const gone = new Set(removed);
  const before = new Map(
    changes.flatMap((change) =>
      change.type === 'update' && change.values.topics !== undefined
        ? [[change.id, change.values.topics] as const]
        : [],
    ),
  );
  return rows
    .filter(({ id }) => !gone.has(id))
    .flatMap((row) => {
      const cell = before.get(row.id) as { readonly stringValue?: string } | null | undefined;
      const ids = cell === undefined ? row.topics : advisors.columns.topics.fromCell(cell?.stringValue, context).value;
      return idsIn(ids).map((id) => [id, row.id] as const);
    });
}

function idsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string' && id !== '') as string[];
}
