// Columns as fields of a screen: labels and options in the reader's language, limits, and values both ways.
import type { Column } from '../define/columns/column.ts';
import type { Context } from '../define/context.ts';
import type { AnyTable } from '../define/define-table.ts';
import { programmeOfCase } from '../tables/advisories.ts';
import { topics } from '../tables/topics.ts';
import type { Dossier } from './dossier.ts';
import type { FieldSpec, FieldValue } from './screen.ts';

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of columns has no better type; row types stay exact
export type FieldColumns = Readonly<Record<string, Column<any>>>;
type Values = Readonly<Record<string, unknown>>;

interface FieldOptions {
  readonly readOnly?: (key: string) => boolean;
  readonly isTick?: (key: string) => boolean;
  readonly isLater?: (key: string) => boolean;
  /** Where a field points at topics: whose case offers them. */
  readonly of?: Dossier;
}

export function fieldSpecs(columns: FieldColumns, context: Context, options: FieldOptions = {}): FieldSpec[] {
  const { language } = context;
  return Object.entries(columns).map(([key, column]) => ({
    key,
    label: column.label[language],
    help: column.note?.[language] ?? '',
    ...asked(column, context, options.of),
    required: column.required,
    readOnly: column.computed || (options.readOnly?.(key) ?? false),
    isTick: options.isTick?.(key) ?? false,
    isLater: options.isLater?.(key) ?? false,
  }));
}

/** What is pointed at is chosen from a list, as options are. */
function asked({ question }: Column, { language }: Context, of: Dossier | undefined) {
  const { type, options = [], max = null, min } = question;
  if (type !== 'reference') {
    const offered = options.map(({ value, label }) => ({ value, label: label[language] }));
    return { type, options: offered, most: max, ...(type === 'paragraph' && min !== undefined ? { least: min } : {}) };
  }
  const offered = of ? topicsOffered(of).map(({ id, name }) => ({ value: id, label: name })) : [];
  return { type: max === null ? ('choice' as const) : ('choices' as const), options: offered, most: null };
}

/** Those in use in the programme of the case. */
function topicsOffered(dossier: Dossier) {
  const own = programmeOfCase(dossier.case);
  return dossier.shared(topics).filter((topic) => topic.active && programmeOfCase(topic) === own);
}

/** Tables beside its own that a block with these columns reads. */
export function tablesPointedAt(columns: FieldColumns): readonly AnyTable[] {
  return Object.values(columns).some(({ question }) => question.table === topics.key) ? [topics] : [];
}

/** The values of a row as fields take them: plain ones, and the keys of options. */
export function fieldValues(columns: FieldColumns, row: Values): Record<string, FieldValue> {
  return Object.fromEntries(Object.keys(columns).map((key) => [key, row[key] as FieldValue]));
}

export function shownValues(columns: FieldColumns, row: Values, context: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.show(row[key], context)]));
}

/** Whether somebody else has changed a field that is about to be written, since it was read as `was`. */
export function changedSince(columns: FieldColumns, row: Values, values: Values, was: Values | undefined): boolean {
  if (!was) return false;
  return Object.keys(values).some(
    (key) =>
      key in columns &&
      JSON.stringify(row[key]) !== JSON.stringify(was[key] ?? columns[key]?.empty) &&
      JSON.stringify(row[key]) !== JSON.stringify(values[key]),
  );
}

/** Whether every required field of a row is filled, and nothing in it would be refused. */
export function isComplete(columns: FieldColumns, row: Values, context: Context): boolean {
  return Object.entries(columns).every(([key, column]) =>
    isFilled(column, row[key]) ? !column.fromAnswer(row[key], context).problem : !column.required,
  );
}

export function isFilled({ empty }: Column, value: unknown): boolean {
  return Array.isArray(empty) ? Array.isArray(value) && value.length > 0 : value !== empty;
}
