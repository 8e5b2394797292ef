// The values of a row as somebody changes them: what is new against what stood there, and what is missing.
import type { FieldSpec, FieldValue, RowSpec } from '../../src/blocks/screen.ts';

export type Values = Readonly<Record<string, FieldValue>>;

/** What was typed in a row, with what stood there when it was begun. */
export interface TypedRow {
  readonly typed: Values;
  readonly was: Values;
}

export const isTypedRow = (found: unknown): found is TypedRow =>
  typeof found === 'object' && found !== null && 'typed' in found && 'was' in found;

export const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Equal as a person sees it: an untouched number is no change from its text. */
export function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  return JSON.stringify(one) === JSON.stringify(other) || String(one) === String(other);
}

export function changed({ typed, was }: TypedRow): Values {
  return Object.fromEntries(Object.entries(typed).filter(([key, value]) => !isSame(value, was[key])));
}

export type ProblemKind = 'missing' | 'notLink' | 'tooLong';

/** What keeps a row from being saved, told before it is sent; the server judges the rest. */
export function problemsOf(fields: readonly FieldSpec[], values: Values): Readonly<Record<string, ProblemKind>> {
  const found = fields
    .filter(({ readOnly }) => !readOnly)
    .flatMap((field): [string, ProblemKind][] => {
      const value = values[field.key];
      if (isEmpty(value)) return field.required && field.type !== 'yesNo' ? [[field.key, 'missing']] : [];
      if (field.type === 'link' && !isLink(String(value))) return [[field.key, 'notLink']];
      const isLong = typeof value === 'string' && field.most !== null && value.trim().length > field.most;
      return isLong && !isNumeric(field) ? [[field.key, 'tooLong']] : [];
    });
  return Object.fromEntries(found);
}

const isNumeric = ({ type }: FieldSpec) => type === 'number' || type === 'scale';

export const isLink = (value: string): boolean => /^https:\/\/[^\s<>"]+$/.test(value.trim());

/** What a row is called among the others: the first thing that it says. */
export function nameOfRow(row: RowSpec, fields: readonly FieldSpec[]): string {
  const said = fields.map(({ key }) => row.shown[key] ?? '').find((value) => value !== '') ?? row.id;
  return said.length > LONGEST_NAME ? `${said.slice(0, LONGEST_NAME - 1).trimEnd()}…` : said;
}

const LONGEST_NAME = 60;
