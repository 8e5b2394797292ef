// What a click of the team sends waits a few seconds in the outbox, so that the click can be taken back.
// Whoever clicked lets it leave, or takes it back; what nobody asked for any more leaves with the next change or round.
import { MAX_CELL_CHARACTERS } from '../../src/define/columns/text.ts';
import type { Operation, Outcome } from '../../src/define/define-operation.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { type Effect, reachesPeople } from '../../src/define/effects.ts';
import type { Change } from '../../src/define/records.ts';
import { firstNames } from '../../src/interpreter/first-names.ts';
import { type FormerRow, formerRows } from '../../src/interpreter/inverse.ts';
import { withNamesOfNew } from '../../src/interpreter/names-of-new.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import { type OutboxRow, outbox } from '../../src/tables/system.ts';
import type { Held } from '../../src/views/reply.ts';
import type { Call } from './answered-calls.ts';
import type { OpenBook } from './open-book.ts';

/** Time enough to see a mistake; short enough that nobody waits for her mail. */
const HELD_SECONDS = 10;
/** The panel that asked sends by itself; others take over only when it has plainly gone. */
const LEFT_ALONE_SECONDS = 20;

export interface Hold {
  readonly call: string;
  readonly until: string;
  /** Parts of the text that says how to take the call back, one for a row of the outbox. */
  readonly parts: readonly string[];
}

/** What the rows of a held call say together. */
export interface Undoable {
  readonly effects: number;
  readonly rows: readonly FormerRow[];
}

/** Nothing is held that could not be taken back: then it leaves at once, as from a form or a trigger. */
export function holdFor(call: Call, operation: Operation, outcome: Outcome<unknown>, book: OpenBook): Hold | undefined {
  const effects = outcome.effects ?? [];
  if (call.id === undefined || operation.caller !== 'team' || !effects.some(reachesPeople)) return undefined;
  if (!['call', 'heldUntil', 'undo'].every((key) => book.places.columns(outbox).has(key))) return undefined;
  const parts = partsOf(undoable(outcome.changes ?? [], effects.length, book));
  if (parts.length > effects.length) return undefined;
  return { call: call.id, until: new Date(Date.now() + HELD_SECONDS * 1_000).toISOString(), parts };
}

function undoable(changes: readonly Change[], effects: number, { places, run }: OpenBook): Undoable {
  const known = {
    columns: (table: AnyTable) => [...places.columns(table).keys()],
    cell: (table: AnyTable, id: string, key: string) => cellAt(places.held(table, id, key)),
  };
  return { effects, rows: formerRows(changes, known, withNamesOfNew(changes, run.context)) };
}

/** As cells are written; anything else that Google may answer counts as empty. */
export function cellAt(value: GoogleAppsScript.Sheets.Schema.ExtendedValue | null) {
  if (typeof value?.stringValue === 'string') return { stringValue: value.stringValue };
  if (typeof value?.numberValue === 'number') return { numberValue: value.numberValue };
  return typeof value?.boolValue === 'boolean' ? { boolValue: value.boolValue } : null;
}

function partsOf(undo: Undoable): readonly string[] {
  const text = JSON.stringify(undo);
  const length = MAX_CELL_CHARACTERS - 1;
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));
}

/** How the call is taken back; undefined when a part of it is gone. */
export function undoableOf(rows: readonly OutboxRow[]): Undoable | undefined {
  try {
    return JSON.parse(rows.map(({ undo }) => undo).join('')) as Undoable;
  } catch {
    return undefined;
  }
}

export function rowsOfCall(call: string, book: OpenBook): readonly OutboxRow[] {
  return outboxOf(book).filter((row) => row.call === call);
}

export function outboxOf(book: OpenBook): readonly OutboxRow[] {
  return (book.loaded.rows.get(outbox.key)?.all ?? []) as readonly OutboxRow[];
}

/** Whether the row still belongs to whoever asked for it. */
export function isHeld({ state, heldUntil }: OutboxRow): boolean {
  if (heldUntil === '' || (state || 'waiting') !== 'waiting') return false;
  const until = Date.parse(heldUntil);
  return !Number.isNaN(until) && Date.now() < until + LEFT_ALONE_SECONDS * 1_000;
}

/** Held once, and left alone since by the panel that asked. */
export function isOverdue(row: OutboxRow): boolean {
  return row.heldUntil !== '' && (row.state || 'waiting') === 'waiting' && row.attempts === 0 && !isHeld(row);
}

/** What the panel is told about the hold. */
export function heldNow(hold: Hold, effects: readonly Effect[], changes: readonly Change[], book: OpenBook): Held {
  return heldOf(hold.call, HELD_SECONDS, effects, changes, book);
}

/** The same for a call that was answered before: what is left of it, if anything. */
export function stillHeld({ id }: Call, book: OpenBook): Held | undefined {
  const rows = id === undefined ? [] : rowsOfCall(id, book).filter(isHeld);
  if (id === undefined || rows.length === 0) return undefined;
  const left = Math.ceil((Date.parse(rows[0]?.heldUntil ?? '') - Date.now()) / 1_000);
  const effects = rows.map(({ payload }) => JSON.parse(payload) as Effect);
  return heldOf(id, Math.min(HELD_SECONDS, Math.max(0, left)), effects, [], book);
}

function heldOf(
  call: string,
  seconds: number,
  effects: readonly Effect[],
  changes: readonly Change[],
  book: OpenBook,
): Held {
  const mails = effects.filter((effect) => effect.kind === 'mail');
  const shares = effects.filter((effect) => effect.kind === 'share');
  return {
    call,
    seconds,
    mails: mails.length,
    shares: shares.length,
    people: peopleNamed(
      [...mails.flatMap(({ to, cc }) => [to, ...(cc ? [cc] : [])]), ...shares.map(({ email }) => email)],
      changes,
      book,
    ),
  };
}

export function peopleNamed(
  addresses: readonly string[],
  changes: readonly Change[],
  book: OpenBook,
): readonly string[] {
  const { settings } = book.run.context;
  const own = { email: settings.coordinationEmail, name: settings.coordinationName };
  return firstNames(addresses, [
    ...allTables.map((table) => ({
      table,
      rows: [
        ...rowsIn(book.loaded.rows, table),
        ...changes.flatMap((change) => (change.table === table && change.type !== 'remove' ? [change.values] : [])),
      ],
    })),
    ...allTables.filter(({ key }) => key === 'team').map((table) => ({ table, rows: [own] })),
  ]);
}
