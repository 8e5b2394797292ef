// The way of one operation: one read, the caller checked, a pure run, one atomic commit, then the effects.
// A query stops after the run: it takes no lock and writes nothing. What looks wrong is asked before anything is written.
import { getDotPath, safeParse } from 'valibot';
import type { Caller } from '../../src/define/context.ts';
import { type Operation, type Outcome, tablesRead } from '../../src/define/define-operation.ts';
import type { Change } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { recordsOf } from '../../src/interpreter/records-of.ts';
import { findOperation } from '../../src/operations/registry.ts';
import { firstTables } from '../../src/tables/all-tables.ts';
import type { Held } from '../../src/views/reply.ts';
import { commit } from '../commit/commit.ts';
import { withScriptLock } from '../google/script-lock.ts';
import type { Installation } from '../google/script-properties.ts';
import { answerOf, answerRows, type Call } from './answered-calls.ts';
import { toRefusal } from './faults.ts';
import { type Hold, heldNow, holdFor, stillHeld } from './held-effects.ts';
import { logRow, type OpenBook, openBook } from './open-book.ts';
import { outboxRows, performEffects, takeUpOverdue } from './outbox.ts';

export interface Answer {
  readonly result: unknown;
  readonly held?: Held;
}

/** Who asks, and with what. */
export interface Asker {
  /** What was asked for; of a signed link, with the id that it carries. */
  readonly input: unknown;
  /** The caller, once the workbook says who may ask; refuses who may not. */
  admit(book: OpenBook): Caller;
}

export function runOperation(installation: Installation, call: Call, operation: Operation, asker: Asker): Answer {
  const { input } = asker;
  const work = (): Answer => {
    const parsed = safeParse(operation.input, input);
    const reads = parsed.success ? tablesRead(operation, parsed.output, installation.programmes) : [];
    const opened = openBook(installation, reads, !operation.query, { email: '', name: '' });
    const caller = asker.admit(opened);
    // The copy brings the words along: they are there before anything is written.
    const context = { ...opened.run.context, caller };
    const book: OpenBook = { ...opened, run: { ...opened.run, context } };
    const answered = operation.query ? undefined : answerOf(call, book);
    if (answered) return withHeld(answered.result, stillHeld(call, book));
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw refuse('invalidInput', { field: getDotPath(issue) ?? call.name, problem: issue.message });
    }
    const { mentoring } = context.settings;
    const records = recordsOf(book.loaded.rows, reads, operation.cases, mentoring);
    const outcome = operation.run(records, parsed.output, context);
    if (operation.query) return { result: outcome.result };
    const off = mentoring ? undefined : (outcome.changes ?? []).find(({ table }) => firstTables.includes(table))?.table;
    if (off) throw refuse('wayOff', { name: off.label[context.language] });
    const doubts = isConfirmed(input) ? [] : opened.run.doubts();
    if (doubts.length > 0) throw refuse('doubtful', { questions: doubts.join('\n') });
    const hold = holdFor(call, operation, outcome, book);
    const kept = operation.kept ? operation.kept(outcome.result) : outcome.result;
    settle(book, call.name, outcome, answerRows(call, kept, book, keepsShort), hold);
    return withHeld(outcome.result, hold && heldNow(hold, outcome.effects ?? [], outcome.changes ?? [], book));
  };
  const run = () => (operation.query ? work() : withScriptLock(work));
  return operation.caller === 'team' ? run() : sayingWhatVisitorsCanDo(run);
}

const keepsShort = (name: string) => findOperation(name)?.kept !== undefined;

/** What a visitor can do nothing about. */
const repairs: readonly string[] = ['tabMissing', 'columnMissing', 'addonIncomplete'];

/** Whoever came through a link cannot mend the workbook: she is told to wait, not which column is missing. */
function sayingWhatVisitorsCanDo(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    if (!repairs.includes(toRefusal(error).code)) throw error;
    throw refuse('underRepair', {}, error);
  }
}

/** Whoever typed was asked whether it is meant, and said yes. */
function isConfirmed(input: unknown): boolean {
  return typeof input === 'object' && input !== null && (input as { confirmed?: unknown }).confirmed === true;
}

function withHeld(result: unknown, held: Held | undefined): Answer {
  return held ? { result, held } : { result };
}

/** Commits an outcome with its log row, its outbox rows and its answer, then performs its effects, if they are not held. */
export function settle(
  book: OpenBook,
  name: string,
  outcome: Outcome<unknown>,
  answer: readonly Change[] = [],
  hold?: Hold,
): void {
  const changes = outcome.changes ?? [];
  const effects = outcome.effects ?? [];
  if (changes.length === 0 && effects.length === 0) return;
  const waiting = outboxRows(effects, book, hold);
  const all: Change[] = [...changes, ...waiting, ...answer, logRow(book.run, name, outcome.logged ?? '')];
  commit(book.installation.workbookId, [...all, ...book.run.codesGiven()], book.places, book.run.context);
  book.run.codesCommitted();
  // What was asked stands from here on. Effects that are cut short wait in the outbox for the next round.
  try {
    if (!hold) performEffects(book, changes, waiting);
    takeUpOverdue(book);
  } catch (error) {
    console.error(`${name}: ${toRefusal(error).message}`);
  }
}
