// What a screen asks for is done once. A change is written together with the id of its call and its answer; whoever
// asks again because no answer came, with the same id, gets that answer.
import { MAX_CELL_CHARACTERS } from '../../src/define/columns/text.ts';
import type { Row } from '../../src/define/define-table.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, insert, remove } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
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

export function isCallId(text: string): boolean {
  return /^[\w-]{12,40}$/.test(text);
}

/** The answer that this call was given before; refuses when it was too long to be kept. */
export function answerOf(call: Call, book: OpenBook): { readonly result: unknown } | undefined {
  const answered = standing(book).find((row) => row.id === call.id && row.operation === call.name);
  if (!answered) return undefined;
  if (answered.result === '') throw refuse('alreadyDone');
  return { result: JSON.parse(answered.result) };
}

/** The rows that keep this call's answer, and drop the oldest. */
export function answerRows(call: Call, result: unknown, book: OpenBook): Change[] {
  if (call.id === undefined) return [];
  const text = JSON.stringify(result ?? null);
  const kept = standing(book);
  return [
    insert(answeredCalls, call.id as Id<'answeredCalls'>, {
      operation: call.name,
      result: text.length < MAX_CELL_CHARACTERS ? text : '',
    }),
    ...kept.slice(0, Math.max(0, kept.length + 1 - KEPT)).map((row) => remove(answeredCalls, row.id)),
  ];
}

function standing(book: OpenBook): readonly Row<typeof answeredCalls>[] {
  return (book.loaded.rows.get(answeredCalls.key)?.all ?? []) as unknown as readonly Row<typeof answeredCalls>[];
}
