// Takes a call back while nothing of it has left: its rows get back what they held, what it wanted to send is dropped,
// in one commit. Whatever somebody changed since is never overwritten: then the call stays, and its mails leave.
import type { AnyTable } from '../../src/define/define-table.ts';
import { type Change, remove } from '../../src/define/records.ts';
import { type Refusal, refuse } from '../../src/define/refusal.ts';
import { changesBack, type FormerRow, madeRows, standsAsLeft } from '../../src/interpreter/inverse.ts';
import { allTables, tablesWith } from '../../src/tables/all-tables.ts';
import { outbox } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import type { Installation } from '../google/script-properties.ts';
import { answeredCall, undoneRow } from './answered-calls.ts';
import { cellAt, rowsOfCall, type Undoable, undoableOf } from './held-effects.ts';
import { logRow, type OpenBook } from './open-book.ts';

const tableByKey: ReadonlyMap<string, AnyTable> = new Map(allTables.map((table) => [table.key, table]));

/** `open` reads the workbook as the member of the team who asks, with the tables named. Under the lock. */
export function undoCall(
  installation: Installation,
  call: string,
  open: (reads: readonly AnyTable[]) => OpenBook,
): void {
  const first = open([]);
  if (answeredCall(call, first)?.undone) return;
  const undo = undoableIn(call, first);
  const book = open(tablesOf(undo, installation));
  const rows = rowsOfCall(call, book);
  const changed = undo.rows.find((row) => !standsIn(book, row));
  if (changed) throw refuse('undoChanged', { id: changed.id });
  const builtOn = referredTo(book, undo.rows);
  if (builtOn !== undefined) throw refuse('undoBuiltOn', { id: builtOn });
  const { operation } = answeredCall(call, book) ?? { operation: '' };
  const changes: Change[] = [
    ...changesBack(undo.rows, tableByKey),
    ...rows.map(({ id }) => remove(outbox, id)),
    ...undoneRow(call, book),
    logRow(book.run, 'undoCall', `${operation}: ${[...new Set(rows.map(({ about }) => about))].join(', ')}`),
  ];
  commit(installation.workbookId, [...changes, ...book.run.codesGiven()], book.places, book.run.context);
  book.run.codesCommitted();
}

function undoableIn(call: string, book: OpenBook): Undoable {
  const rows = rowsOfCall(call, book);
  if (rows.length === 0 || rows.some(({ state }) => state !== 'waiting')) throw tooLate(call, book);
  const undo = undoableOf(rows);
  if (!undo || undo.effects !== rows.length) throw tooLate(call, book);
  return undo;
}

/** Names the way back that the screens have for what was asked, if they have one. */
function tooLate(call: string, book: OpenBook): Refusal {
  const ways: Readonly<Record<string, string>> = book.run.context.text.waysBack;
  return refuse('undoLate', { way: ways[answeredCall(call, book)?.operation ?? ''] ?? '' });
}

/** Tables of the rows, and those in which somebody may have referred to a row that would go. */
function tablesOf({ rows }: Undoable, { programmes = [] }: Installation): readonly AnyTable[] {
  const made = madeRows(rows);
  const touched = new Set(rows.map(({ table }) => table));
  const standing = tablesWith(programmes);
  return allTables.filter(
    (table) =>
      touched.has(table.key) ||
      (standing.includes(table) &&
        !table.growing &&
        Object.values(table.columns).some((column) => made.has(column.question.table ?? ''))),
  );
}

function standsIn({ places }: OpenBook, row: FormerRow): boolean {
  const table = tableByKey.get(row.table);
  if (!table) return false;
  const all = [...places.columns(table).keys()].filter((key) => table.columns[key]);
  return standsAsLeft(row, places.rows(table).has(row.id), (key) => cellAt(places.held(table, row.id, key)), all);
}

/** A row that the call made and that another one, not of the call, has come to mention. */
function referredTo({ loaded }: OpenBook, rows: readonly FormerRow[]): string | undefined {
  const made = madeRows(rows);
  const own = new Set(rows.map(({ table, id }) => `${table}/${id}`));
  for (const table of allTables) {
    const columns = Object.entries(table.columns).filter(([, { question }]) => made.has(question.table ?? ''));
    if (columns.length === 0) continue;
    for (const row of loaded.rows.get(table.key)?.all ?? []) {
      if (own.has(`${table.key}/${row.id}`)) continue;
      for (const [key, { question }] of columns) {
        const value = (row as Readonly<Record<string, unknown>>)[key];
        const ids = Array.isArray(value) ? value : [value];
        const found = ids.find((id) => made.get(question.table ?? '')?.has(String(id)));
        if (found !== undefined) return String(row.id);
      }
    }
  }
  return undefined;
}
