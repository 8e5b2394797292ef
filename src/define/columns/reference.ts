// Columns that point at a row of another table: one row, or several.
// The cell reads "M-014 · Lucía Partida"; the id before the dot decides, the name is for the reader.

import type { Translated } from '../../text/language.ts';
import type { Id } from '../ids.ts';
import {
  type CellContext,
  type Column,
  type ColumnOptions,
  columnBase,
  columnOf,
  type Parsed,
  plainText,
} from './column.ts';

const NAME_MARK = ' · ';

export interface ReferenceColumn<K extends string> extends Column<Id<K> | ''> {
  readonly table: K;
}
export interface ReferencesColumn<K extends string> extends Column<readonly Id<K>[]> {
  readonly table: K;
}

function written(table: string, id: string, context: CellContext): string {
  const name = context.nameOf(table, id);
  return name ? `${id}${NAME_MARK}${name.replace(/[;\n]/g, ',')}` : id;
}

export function reference<K extends string>(
  label: Translated,
  table: K,
  options: ColumnOptions = {},
): ReferenceColumn<K> {
  const base = columnBase(label, options, 190);
  const empty = (): Parsed<Id<K> | ''> => (base.required ? { value: '', problem: { code: 'missing' } } : { value: '' });
  return columnOf<ReferenceColumn<K>>(base, {
    table,
    empty: '',
    question: { type: 'reference', table },
    fromCell: (cell) => {
      const id = plainText(cell).split(NAME_MARK)[0] ?? '';
      return id === '' ? empty() : { value: id as Id<K> };
    },
    toCell: (value, context) => (value === '' ? null : { stringValue: written(table, value, context) }),
    fromAnswer: (answer, context) => {
      const asked = plainText(answer);
      if (asked === '') return empty();
      const id = context.idOf(table, asked.split(NAME_MARK)[0] ?? '') ?? context.idOf(table, asked);
      return id ? { value: id as Id<K> } : { value: '', problem: { code: 'notFound', value: asked } };
    },
    show: (value, context) => (value === '' ? '' : (context.nameOf(table, value) ?? value)),
  });
}

export function references<K extends string>(
  label: Translated,
  table: K,
  options: ColumnOptions = {},
): ReferencesColumn<K> {
  const base = columnBase(label, options, 240);
  const empty = (): Parsed<readonly Id<K>[]> =>
    base.required ? { value: [], problem: { code: 'missing' } } : { value: [] };
  return columnOf<ReferencesColumn<K>>(base, {
    table,
    empty: [],
    question: { type: 'reference', table, max: 50 },
    fromCell: (cell) => {
      const ids = plainText(cell)
        .split(/;|\n/)
        .map((part) => (part.split(NAME_MARK)[0] ?? '').trim() as Id<K>)
        .filter((id) => id !== '');
      return ids.length === 0 ? empty() : { value: ids };
    },
    toCell: (value, context) =>
      value.length === 0 ? null : { stringValue: value.map((id) => written(table, id, context)).join('; ') },
    fromAnswer: (answer, context) => {
      const asked = (Array.isArray(answer) ? answer : [answer]).map(plainText).filter((part) => part !== '');
      if (asked.length === 0) return empty();
      const ids = asked.map((part) => context.idOf(table, part.split(NAME_MARK)[0] ?? '') ?? context.idOf(table, part));
      const value = ids.filter((id) => id !== undefined) as Id<K>[];
      const unknown = asked.find((_, index) => ids[index] === undefined);
      return unknown === undefined ? { value } : { value, problem: { code: 'notFound', value: unknown } };
    },
    show: (value, context) => value.map((id) => context.nameOf(table, id) ?? id).join(', '),
  });
}
