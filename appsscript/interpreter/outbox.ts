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
import { logRow, type OpenBook } from './open-book.ts';

const MAX_ATTEMPTS = 5;
/** Google ends a run after six minutes; what is left then waits in the outbox for the next round. */
const TIME_FOR_EFFECTS_MS = 4.5 * 60_000;
/** Longest texts of a message that would not fit in its cell. */
const SHORTENED_TEXTS = [2_000, 500];
const begunAt = Date.now();

export function isTimeUp(): boolean {
  return Date.now() - begunAt > TIME_FOR_EFFECTS_MS;
}

interface Waiting {
  readonly id: Id<'outbox'>;
  readonly effect: Effect;
  readonly attempts: number;
}

/** The rows that write the effects down, in the commit of the operation that asks for them. */
export function outboxRows(effects: readonly Effect[], book: OpenBook): Insert[] {
  const { installation, run } = book;
  const { context } = run;
  const keeper = isKeeper(installation);
  return effects.map((effect) => {
    const payload = payloadOf(effect);
    return insert(outbox, context.newId(outbox) as Id<'outbox'>, {
      createdAt: context.now,
      kind: effect.kind,
      about: effect.about,
      summary: summaryOf(effect).slice(0, 480),
      state: 'waiting',
      attempts: 0,
      payload,
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
  if (effect.kind === 'share') return effect.email;
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

/** Takes up what earlier runs left: waiting rows, and started ones that can be done twice without harm. */
export function drainOutbox(book: OpenBook, only?: string): void {
  const rows = (book.loaded.rows.get(outbox.key)?.all ?? []) as readonly OutboxRow[];
  const wanted = rows.filter((row) => only === undefined || row.id === only);
  const uncertain = wanted.filter((row) => row.state === 'started' && row.kind === 'mail');
  if (uncertain.length > 0) {
    const marks = uncertain.map((row) =>
      update(outbox, row.id, { state: 'uncertain', problem: book.run.context.text.outbox.interrupted }),
    );
    commit(book.installation.workbookId, marks, book.places, book.run.context);
  }
  const again = wanted.filter(
    (row) =>
      row.state === 'waiting' ||
      row.state === 'done' ||
      (row.state === 'started' && row.kind !== 'mail') ||
      (row.state === 'failed' && (only !== undefined || (row.attempts ?? 0) < MAX_ATTEMPTS)),
  );
  const finished = again.filter((row) => row.state === 'done').map((row) => remove(outbox, row.id));
  if (finished.length > 0) commit(book.installation.workbookId, finished, book.places, book.run.context);
  const open = again.filter((row) => row.state !== 'done');
  performAll(
    book,
    new EffectRecords(book, []),
    open.map((row) => ({ id: row.id, effect: JSON.parse(row.payload) as Effect, attempts: row.attempts ?? 0 })),
  );
}

/** One write before each effect, which also records how the one before it ended; one more at the end. */
function performAll(book: OpenBook, records: EffectRecords, waiting: readonly Waiting[]): void {
  const { context } = book.run;
  const keeper = isKeeper(book.installation);
  const mine = waiting.filter(({ effect }) => keeper || !needsKeeper(effect));
  let marks: Change[] = [];
  const finished: Change[] = [];
  for (const { id, effect, attempts } of mine) {
    if (isTimeUp()) break;
    marks.push(update(outbox, id, { state: 'started', attempts: attempts + 1 }));
    commit(book.installation.workbookId, [...marks, ...book.run.codesGiven()], book.places, context);
    book.run.codesCommitted();
    marks = [];
    try {
      marks.push(...performEffect(effect, records), update(outbox, id, { state: 'done' }));
      records.apply(marks);
      finished.push(
        remove(outbox, id),
        logRow(book.run, `${effect.kind}Done`, `${effect.about} · ${summaryOf(effect)}`),
      );
    } catch (error) {
      const quota = isQuotaFault(error);
      marks.push(
        error instanceof MaybeSent
          ? update(outbox, id, { state: 'uncertain', problem: context.text.outbox.interrupted })
          : update(outbox, id, { state: quota ? 'waiting' : 'failed', problem: wordFault(error, context.text) }),
      );
      if (quota) break;
    }
  }
  if (mine.length === 0) return;
  commit(book.installation.workbookId, [...marks, ...finished, ...book.run.codesGiven()], book.places, context);
  book.run.codesCommitted();
}
