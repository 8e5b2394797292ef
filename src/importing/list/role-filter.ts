// The column that tells mentors from others in a list of both, proposed as a filter; and the columns that could be one.
import { folded } from '../../define/columns/column.ts';
import type { PeoplesList } from './read-list.ts';

export interface FilterValue {
  /** As first written; '' for rows that say nothing. */
  readonly value: string;
  readonly count: number;
  /** Whether it is proposed to be imported. */
  readonly taken: boolean;
}

export interface FilterColumn {
  readonly column: number;
  readonly values: readonly FilterValue[];
}

export interface RoleFilter {
  readonly column: number;
  readonly values: readonly string[];
}

const MOST_VALUES = 8;
const MENTOR =
  /(^|[^\p{L}])(mentor(a|as|es|s|ing)?|advisors?|asesor(a|as|es)?|assessor(a|as|es)?|tutor(a|as|es|s)?|volunt(a|e)[\p{L}]*)($|[^\p{L}])/u;
const OTHER =
  /(^|[^\p{L}])(student|mentee|mentorad|mentoread|alumn|alun|estudiant|aprendi|learner|participant|beneficiari|emprendedor|empreendedor|apprenti|trainee)/u;

/** Columns with few values, in most rows. */
export function filterColumns(list: PeoplesList): readonly FilterColumn[] {
  return list.headers.flatMap((_, column) => {
    const values = valuesIn(list, column);
    const named = values.filter(({ value }) => value !== '');
    const said = named.reduce((sum, { count }) => sum + count, 0);
    const few = named.length >= 2 && named.length <= MOST_VALUES && named.length * 2 <= list.rows.length;
    return few && said * 2 >= list.rows.length ? [{ column, values }] : [];
  });
}

/** The one whose values name mentors and others; undefined when everybody seems to be one. */
export function roleColumn(columns: readonly FilterColumn[]): FilterColumn | undefined {
  return columns.find(
    ({ values }) => values.some(({ taken }) => taken) && values.some(({ value }) => OTHER.test(folded(value))),
  );
}

export function isTaken(cells: readonly string[], filter: RoleFilter | undefined): boolean {
  return filter === undefined || filter.values.some((value) => folded(value) === folded(cells[filter.column] ?? ''));
}

function valuesIn(list: PeoplesList, column: number): readonly FilterValue[] {
  const counted = new Map<string, { value: string; count: number }>();
  for (const { cells } of list.rows) {
    const value = cells[column] ?? '';
    const known = counted.get(folded(value)) ?? { value, count: 0 };
    counted.set(folded(value), { ...known, count: known.count + 1 });
    if (counted.size > MOST_VALUES + 1) return [];
  }
  return [...counted.values()].map(({ value, count }) => ({ value, count, taken: MENTOR.test(folded(value)) }));
}
