// Values typed in the panel, checked and converted by the columns they will be stored in.
// The first value that cannot be accepted refuses the whole input: nothing is saved.
import type { CellContext, Column, ValueOf } from '../define/columns/column.ts';
import type { Context } from '../define/context.ts';
import { refuse } from '../define/refusal.ts';
import type { Text } from '../text/text.ts';

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of columns has no better type; value types stay exact
type AnyColumns = Readonly<Record<string, Column<any>>>;

/** The values of the columns named in `input`; columns that are not named are left out. */
export function checkValues<C extends AnyColumns>(
  columns: C,
  input: Readonly<Record<string, unknown>>,
  context: Context,
): { -readonly [K in keyof C]?: ValueOf<C[K]> } {
  const values: { -readonly [K in keyof C]?: ValueOf<C[K]> } = {};
  for (const [key, raw] of Object.entries(input)) {
    const column = columns[key];
    if (!column || raw === undefined) continue;
    values[key as keyof C] = checkValue(column, raw, context) as ValueOf<C[keyof C]>;
  }
  return values;
}

export function checkValue<T>(column: Column<T>, raw: unknown, context: CellContext & { readonly text: Text }): T {
  const parsed = column.fromAnswer(raw, context);
  if (!parsed.problem) return parsed.value;
  throw refuse('invalidInput', {
    field: column.label[context.language],
    problem: context.text.problems[parsed.problem.code](parsed.problem),
  });
}

/** The same, for a value that cannot be left out here although its column may be empty. */
export function needValue<T>(column: Column<T>, raw: unknown, context: CellContext & { readonly text: Text }): T {
  const value = checkValue(column, raw, context);
  if (value !== column.empty) return value;
  throw refuse('invalidInput', {
    field: column.label[context.language],
    problem: context.text.problems.missing(),
  });
}
