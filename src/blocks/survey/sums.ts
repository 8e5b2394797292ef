// What was answered, added up answer by answer: of numbers the sum, of options how often each was chosen, of texts some.
import type { Column } from '../../define/columns/column.ts';
import { onceEach, withoutTraces } from '../../figures/comments.ts';
import { type FieldColumns, isFilled } from '../fields.ts';

interface Tally {
  /** How many answered the question. */
  readonly answers: number;
  readonly sum: number;
  readonly chosen: Readonly<Record<string, number>>;
  /** Without addresses and telephones, each once. */
  readonly said: readonly string[];
}

/** By column. */
export type Sums = Readonly<Record<string, Tally>>;
type Values = Readonly<Record<string, unknown>>;

const nothing: Tally = { answers: 0, sum: 0, chosen: {}, said: [] };

/** Of one question. The others stay in the tab of the answers. */
const MOST_COMMENTS = 20;
/** Of all questions, so that they fit in a cell. */
const MOST_CHARACTERS = 30_000;

export function tallyOf(sums: Sums, key: string): Tally {
  return sums[key] ?? nothing;
}

/** With the values of one more answer; questions that it left open stay as they are. */
export function addedUp(sums: Sums, columns: FieldColumns, values: Values): Sums {
  const next: Record<string, Tally> = { ...sums };
  for (const [key, column] of Object.entries(columns)) {
    const value = values[key];
    if (!isFilled(column, value)) continue;
    next[key] = withOne(tallyOf(next, key), column, value, roomIn(next));
  }
  return next;
}

export function isNumber({ question: { type } }: Column): boolean {
  return type === 'scale' || type === 'number';
}

export function isComment({ question: { type } }: Column): boolean {
  return type === 'text' || type === 'paragraph';
}

function withOne(before: Tally, column: Column, value: unknown, room: number): Tally {
  const tally = { ...before, answers: before.answers + 1 };
  if (isNumber(column)) return { ...tally, sum: before.sum + Number(value) };
  if (isComment(column)) return { ...tally, said: heard(before.said, String(value), room) };
  const chosen = { ...before.chosen };
  for (const option of Array.isArray(value) ? value : [value])
    chosen[String(option)] = (chosen[String(option)] ?? 0) + 1;
  return { ...tally, chosen };
}

/** In alphabetical order, so that it does not tell whose it is. */
function heard(said: readonly string[], comment: string, room: number): readonly string[] {
  const bare = withoutTraces(comment);
  return said.length < MOST_COMMENTS && bare.length <= room ? onceEach([...said, bare]).sort() : said;
}

function roomIn(sums: Sums): number {
  const said = Object.values(sums).flatMap((tally) => tally.said);
  return MOST_CHARACTERS - said.reduce((length, comment) => length + comment.length, 0);
}

/** None where somebody has written over them, until they are counted again. */
export function sumsIn(kept: string): Sums {
  try {
    return JSON.parse(kept || '{}') as Sums;
  } catch {
    return {};
  }
}
