// The rows of a list that are asked to come in, with nothing but the columns that go somewhere.
import type { ImportInput } from './import-input.ts';
import { filledBelow } from './list/merged-below.ts';
import type { PeoplesList } from './list/read-list.ts';
import { isTaken, type RoleFilter } from './list/role-filter.ts';

export interface Mapping {
  /** Key of the place of each column; '' stays out. */
  readonly columns: readonly string[];
  /** Only rows with one of these values in this column; null for all. */
  readonly filter: RoleFilter | null;
  /** Columns whose blanks take the value above them. */
  readonly merged: readonly number[];
}

export function chosenRows(list: PeoplesList, { columns, filter, merged }: Mapping): ImportInput['rows'] {
  return filledBelow(list, merged)
    .rows.filter(({ cells }) => isTaken(cells, filter ?? undefined))
    .map(({ number, cells }) => ({
      number,
      cells: columns.map((target, at) => (target === '' ? '' : (cells[at] ?? ''))),
    }));
}
