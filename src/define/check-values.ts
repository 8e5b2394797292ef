// Values typed in the panel, checked and converted by the columns they will be stored in.
// The first value that cannot be accepted refuses the whole input: nothing is saved. One that is not usual is asked about.
import type { Column, ValueOf } from './columns/column.ts';
import { questionAbout } from './columns/plausible.ts';
import type { Context } from './context.ts';
import { refuse } from './refusal.ts';

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of columns has no better type; value types stay exact
type AnyColumns = Readonly<Record<string, Column<any>>>;

/** The row before the change: what stays as it was is not asked about, and rules that see the row see it whole. */
type Before = Readonly<Record<string, unknown>>;
const nothing: Before = {};

/** The values of the columns named in `input`; columns that are not named are left out. */
export function checkValues<C extends AnyColumns>(
  columns: C,
  input: Readonly<Record<string, unknown>>,
  context: Context,
  before = nothing,
): { -readonly [K in keyof C]?: ValueOf<C[K]> } {
  const values: { -readonly [K in keyof C]?: ValueOf<C[K]> } = {};
  for (const [key, raw] of Object.entries(input)) {
    const column = columns[key];
    if (!column || raw === undefined) continue;
    values[key as keyof C] = readValue(column, raw, context) as ValueOf<C[keyof C]>;
  }
  const after = { ...before, ...values };
  for (const [key, value] of Object.entries(values))
    if (value !== before[key]) askAbout(columns[key] as Column<unknown>, value, after, context);
  return values;
}

/** `row` is the rest of the row, for rules that see it; `standing` the value until now, which is not asked about. */
export function checkValue<T>(column: Column<T>, raw: unknown, context: Context, row = nothing, standing?: T): T {
  const value = readValue(column, raw, context);
  if (value !== standing) askAbout(column, value, row, context);
  return value;
}

/** The same, for a value that cannot be left out here although its column may be empty. */
export function needValue<T>(column: Column<T>, raw: unknown, context: Context): T {
  const value = checkValue(column, raw, context);
  if (value !== column.empty) return value;
  throw refuse('invalidInput', {
    field: column.label[context.language],
    problem: context.text.problems.missing(),
  });
}

/** Asks whether a value is meant that leaves what is usual. */
export function askAbout<T>(column: Column<T>, value: T, row: Before, context: Context): void {
  const question = questionAbout(column as Column, value, row, context);
  if (question !== '') context.doubt(question);
}

/** A number of people, not asked about: what is usual of it depends on what the operation makes of it. */
export function readCount(column: Column<number | null>, raw: unknown, context: Context): number {
  return readValue(column, raw, context) ?? 0;
}

function readValue<T>(column: Column<T>, raw: unknown, context: Context): T {
  const parsed = column.fromAnswer(raw, context);
  if (!parsed.problem) return parsed.value;
  throw refuse('invalidInput', {
    field: column.label[context.language],
    problem: context.text.problems[parsed.problem.code](parsed.problem),
  });
}
