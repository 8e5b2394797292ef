// What a screen asks for is done once. A change is written together with the id of its call and its answer; whoever
// asks again because no answer came, with the same id, gets that answer.
import { MAX_CELL_CHARACTERS } from '../../src/define/columns/text.ts';
import type { Row } from '../../src/define/define-table.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, insert, remove, update } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { answeredCalls } from '../../src/tables/system.ts';
import type { OpenBook } from './open-book.ts';

export interface Call {
  /** Name of the operation. */
  readonly name: string;
  /** Chosen by the screen; absent for triggers and pages that only show. */
  readonly id?: string;
}

/** Answers kept in the workbook: enough for a team at work during the minutes in which somebody asks again. */
const KEPT = 40;
/** Of calls whose answer is kept short: enough for a room full of telephones that send again what they could not send. */
const KEPT_SHORT = 400;

/** Stands in the place of the operation's name. */
const UNDONE = 'undone';

export function isCallId(text: string): boolean {
  return /^[\w-]{12,40}$/.test(text);
}

/** The answer that this call was given before; refuses when it was too long to be kept. */
export function answerOf(call: Call, book: OpenBook): { readonly result: unknown } | undefined {
  const answered = standing(book).find((row) => row.id === call.id);
  if (answered?.operation === UNDONE) throw refuse('callUndone');
  if (!answered || answered.operation !== call.name) return undefined;
  if (answered.result === '') throw refuse('alreadyDone');
  return { result: JSON.parse(answered.result) };
}

/** The rows that keep this call's answer, and drop the oldest of its sort. */
export function answerRows(
  call: Call,
  result: unknown,
  book: OpenBook,
  isShort: (operation: string) => boolean,
): Change[] {
  if (call.id === undefined) return [];
  const text = JSON.stringify(result ?? null);
  const isOfSort = isShort(call.name);
  const kept = standing(book).filter(({ operation }) => isShort(operation) === isOfSort);
  const most = isOfSort ? KEPT_SHORT : KEPT;
  return [
    insert(answeredCalls, call.id as Id<'answeredCalls'>, {
      operation: call.name,
      result: text.length < MAX_CELL_CHARACTERS ? text : '',
    }),
    ...kept.slice(0, Math.max(0, kept.length + 1 - most)).map((row) => remove(answeredCalls, row.id)),
  ];
}

/** The mark that a call was taken back: asked for again with the same id, it is neither done nor taken back twice. */
export function undoneRow(call: string, book: OpenBook): Change[] {
  const id = call as Id<'answeredCalls'>;
  const known = standing(book).some((row) => row.id === call);
  return known ? [update(answeredCalls, id, { operation: UNDONE, result: '' })] : [];
}

export function answeredCall(
  call: string,
  book: OpenBook,
): { readonly operation: string; readonly undone: boolean } | undefined {
  const row = standing(book).find(({ id }) => id === call);
  return row && { operation: row.operation, undone: row.operation === UNDONE };
}

function standing(book: OpenBook): readonly Row<typeof answeredCalls>[] {
  return rowsIn(book.loaded.rows, answeredCalls);
}
