// One execution's hold on the workbook: what was read, where rows stand, and the context of the run.
// Everything that still writes after the first commit goes through it.
import type { Caller } from '../../src/define/context.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, insert } from '../../src/define/records.ts';
import { createContext, type RunContext } from '../../src/interpreter/create-context.ts';
import { log } from '../../src/tables/system.ts';
import { RowPlaces } from '../commit/row-places.ts';
import { localNow } from '../google/clock.ts';
import type { Installation } from '../google/script-properties.ts';
import { sign } from '../google/signature.ts';
import { wordsIn } from '../words/words.ts';
import { matching } from './load-matching.ts';
import { type LoadedBook, loadTables } from './load-tables.ts';

export interface OpenBook {
  readonly installation: Installation;
  readonly loaded: LoadedBook;
  readonly places: RowPlaces;
  readonly run: RunContext;
}

/**
 * Reads the tables in one call; `changes` also brings what a commit and its effects need. Of those that are only
 * appended to, the header rows are enough.
 */
export function openBook(
  installation: Installation,
  reads: readonly AnyTable[],
  changes: boolean,
  caller: Caller,
  appends: readonly AnyTable[] = [],
): OpenBook {
  const loaded = loadTables(installation.workbookId, reads, changes, appends, !installation.firstOff);
  const places = new RowPlaces(loaded.layout, loaded.tabs);
  const run = createContext(loaded.rows, {
    now: localNow(installation.timeZone),
    timeZone: installation.timeZone,
    caller,
    language: loaded.language,
    isOlder: loaded.isOlder,
    wordsIn,
    sign: (text) => sign(text, installation.secret),
    learntAddress: installation.webApp ?? '',
    matching,
    cellsOf: (table, id) => places.cellsRead(table, id),
  });
  return { installation, loaded, places, run };
}

export function logRow({ context }: RunContext, operation: string, detail: string): Change {
  return insert(log, context.newId(log) as Id<'log'>, {
    at: context.now,
    user: context.caller.email,
    operation,
    detail,
  });
}
