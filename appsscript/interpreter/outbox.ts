// The outbox: every effect is written down before it happens and marked as it happens.
// A mail that may have gone out is never sent again by itself; anything else can be done twice without harm.

import { MAX_CELL_CHARACTERS } from '../../src/define/columns/text.ts';
import type { Effect } from '../../src/define/effects.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, type Insert, insert, remove, update } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { type OutboxRow, outbox } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import { performEffect } from '../effects/perform-effect.ts';
import { isKeeper, needsKeeper } from '../google/keeper.ts';
import { EffectRecords } from './effect-records.ts';
import { isQuotaFault, MaybeSent, wordFault } from './faults.ts';
import { forgetGoneOut, rememberGoneOut } from './gone-out.ts';
import { type Hold, isHeld, isOverdue, outboxOf } from './held-effects.ts';
import { leftRows, MAX_ATTEMPTS, type Waiting } from './left-rows.ts';
import { logRow, type OpenBook } from './open-book.ts';

/** Google ends a run after six minutes; what is left then waits in the outbox for the next round. */
const TIME_FOR_EFFECTS_MS = 4.5 * 60_000;
/** Longest texts of a message that would not fit in its cell. */
const SHORTENED_TEXTS = [2_000, 500];
const begunAt = Date.now();

export function isTimeUp(): boolean {
  return Date.now() - begunAt > TIME_FOR_EFFECTS_MS;
}

/** The rows that write the effects down, in the commit of the operation that asks for them. */
export function outboxRows(effects: readonly Effect[], book: OpenBook, hold?: Hold): Insert[] {
  const { installation, run } = book;
  const { context } = run;
  const keeper = isKeeper(installation);
  return effects.map((effect, at) => {
    const payload = payloadOf(effect);
    return insert(outbox, context.newId(outbox) as Id<'outbox'>, {
      createdAt: context.now,
      kind: effect.kind,
      about: effect.about,
      summary: summaryOf(effect).slice(0, 480),
      state: 'waiting',
      attempts: 0,
      payload,
      ...(hold ? { call: hold.call, heldUntil: hold.until, undo: hold.parts[at] ?? '' } : {}),
      ...(keeper || !needsKeeper(effect) ? {} : { problem: context.text.outbox.keeper(installation.keeper ?? '') }),
    });
  });
}

/** The effect as its row keeps it; refuses what no cell holds. A message repeats what the workbook has: it is shortened. */
export function payloadOf(effect: Effect): string {
  const whole = JSON.stringify(effect);
  if (whole.length < MAX_CELL_CHARACTERS) return whole;
  for (const longest of effect.kind === 'mail' ? SHORTENED_TEXTS : []) {
    const shortened = JSON.stringify(effect, (key, value) =>
      typeof value === 'string' && key !== 'content' && value.length > longest
        ? `${value.slice(0, longest - 1)}…`
        : value,
    );
    if (shortened.length < MAX_CELL_CHARACTERS) return shortened;
  }
  throw refuse('effectTooLong', { about: effect.about });
}

function summaryOf(effect: Effect): string {
  if (effect.kind === 'mail') return `${effect.to}: ${effect.subject}`;
  if (effect.kind === 'document') return effect.title;
  if (effect.kind === 'share' || effect.kind === 'unshare') return effect.email;
  return effect.about;
}

/** Performs the effects of the run that has just been committed. */
export function performEffects(book: OpenBook, changes: readonly Change[], rows: readonly Insert[]): void {
  const records = new EffectRecords(book, changes);
  performAll(
    book,
    records,
    rows.map(({ id, values }) => ({
      id: id as Id<'outbox'>,
      effect: JSON.parse(String(values.payload)) as Effect,
      attempts: 0,
    })),
  );
}

/** What panels left behind that were closed before they could send it. */
export function takeUpOverdue(book: OpenBook): void {
  const overdue = outboxOf(book).filter(isOverdue);
  if (overdue.length > 0) takeUp(book, overdue);
}

/** Takes up what earlier runs left: waiting rows, and started ones that can be done twice without harm. */
export function drainOutbox(book: OpenBook, only?: string): void {
  takeUp(
    book,
    outboxOf(book).filter((row) => only !== undefined || !isHeld(row)),
    only,
  );
}

export function takeUp(book: OpenBook, rows: readonly OutboxRow[], only?: string): void {
  const { gone, uncertain, unreadable, due } = leftRows(rows, only);
  const { context } = book.run;
  writeMarks(book, [
    ...uncertain.map(({ id }) => update(outbox, id, { state: 'uncertain', problem: context.text.outbox.interrupted })),
    ...unreadable.map(({ id }) =>
      update(outbox, id, { state: 'failed', attempts: MAX_ATTEMPTS, problem: context.text.outbox.unreadable }),
    ),
    ...gone.flatMap((row) => leaves(book, row.id, row.kind, row.about, row.summary)),
  ]);
  forgetGoneOut(gone);
  performAll(book, new EffectRecords(book, []), due);
}

/** A finished effect leaves the outbox and a line in the log. */
function leaves(book: OpenBook, id: Id<'outbox'>, kind: string, about: string, summary: string): Change[] {
  return [remove(outbox, id), logRow(book.run, `${kind}Done`, `${about} · ${summary}`)];
}

function writeMarks({ installation, run, places }: OpenBook, marks: readonly Change[]): void {
  if (marks.length === 0) return;
  commit(installation.workbookId, [...marks, ...run.codesGiven()], places, run.context);
  run.codesCommitted();
}

/** One write before each effect, which also records how the one before it ended; one more at the end. */
function performAll(book: OpenBook, records: EffectRecords, waiting: readonly Waiting[]): void {
  const keeper = isKeeper(book.installation);
  const mine = waiting.filter(({ effect }) => keeper || !needsKeeper(effect));
  if (mine.length === 0) return;
  // Words for what may go wrong are at hand before anything goes out.
  const { text } = book.run.context;
  let marks: Change[] = [];
  let unmarked: Id<'outbox'>[] = [];
  const finished: Change[] = [];
  const write = (changes: readonly Change[]) => {
    try {
      writeMarks(book, changes);
      unmarked = [];
    } catch (error) {
      rememberGoneOut(unmarked);
      throw error;
    }
  };
  for (const { id, effect, attempts } of mine) {
    if (isTimeUp()) break;
    write([...marks, update(outbox, id, { state: 'started', attempts: attempts + 1 })]);
    marks = [];
    try {
      marks.push(...performEffect(effect, records), update(outbox, id, { state: 'done' }));
      if (effect.kind === 'mail') unmarked.push(id);
      records.apply(marks);
      finished.push(...leaves(book, id, effect.kind, effect.about, summaryOf(effect)));
    } catch (error) {
      const quota = isQuotaFault(error);
      marks.push(
        error instanceof MaybeSent
          ? update(outbox, id, { state: 'uncertain', problem: text.outbox.interrupted })
          : update(outbox, id, { state: quota ? 'waiting' : 'failed', problem: wordFault(error, text) }),
      );
      if (quota) break;
    }
  }
  write([...marks, ...finished]);
}
