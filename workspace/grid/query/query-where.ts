// Which rows a where clause keeps. A comparison with a blank cell never holds, as in SQL.
// Reference: https://developers.google.com/chart/interactive/docs/querylanguage#where
import type { EffectiveValue } from '../cell.ts';
import type { Item } from '../formula/matrix.ts';
import type { Comparison, Condition } from './query-language.ts';
import type { QueryTable } from './query-table.ts';
import { queryFailure } from './query-words.ts';

type RowTest = (row: readonly Item[]) => boolean;

export function rowTest(condition: Condition, table: QueryTable): RowTest {
  switch (condition.kind) {
    case 'and': {
      const parts = condition.parts.map((part) => rowTest(part, table));
      return (row) => parts.every((holds) => holds(row));
    }
    case 'or': {
      const parts = condition.parts.map((part) => rowTest(part, table));
      return (row) => parts.some((holds) => holds(row));
    }
    case 'not': {
      const holds = rowTest(condition.part, table);
      return (row) => !holds(row);
    }
    case 'null': {
      const column = table.indexOf(condition.column);
      return (row) => (row[column]?.value === undefined) === condition.isNull;
    }
    case 'compare':
      return compareTest(condition, table);
  }
}

function compareTest(condition: Extract<Condition, { kind: 'compare' }>, table: QueryTable): RowTest {
  const column = table.indexOf(condition.column);
  const { with: other, how } = condition;
  const otherColumn = 'column' in other ? table.indexOf(other.column) : undefined;
  const test = tests[how];
  return (row) => {
    const left = row[column]?.value;
    const right = otherColumn === undefined ? ('value' in other ? other.value : undefined) : row[otherColumn]?.value;
    return left !== undefined && right !== undefined && test(left, right);
  };
}

type Test = (left: EffectiveValue, right: EffectiveValue) => boolean;

const ordered =
  (holds: (order: number) => boolean): Test =>
  (left, right) => {
    if (typeof left !== typeof right || typeof left === 'object' || typeof right === 'object') return false;
    return holds(left < right ? -1 : left > right ? 1 : 0);
  };

const texts =
  (holds: (left: string, right: string) => boolean): Test =>
  (left, right) =>
    typeof left === 'string' && typeof right === 'string' && holds(left, right);

function wholeMatch(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'su').test(text);
  } catch {
    throw queryFailure(`«${pattern}» no es una expresión regular.`);
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const tests: Readonly<Record<Comparison, Test>> = {
  '=': ordered((order) => order === 0),
  '!=': (left, right) => typeof left !== typeof right || left !== right,
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  contains: texts((left, right) => left.includes(right)),
  'starts with': texts((left, right) => left.startsWith(right)),
  'ends with': texts((left, right) => left.endsWith(right)),
  matches: texts(wholeMatch),
  like: texts((left, right) => wholeMatch(left, escaped(right).replaceAll('%', '.*').replaceAll('_', '.'))),
};
