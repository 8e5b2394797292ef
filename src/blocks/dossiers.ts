// The dossiers of cases: rows are gathered by case once a table, however many cases are asked for.
import type { Context } from '../define/context.ts';
import type { AnyTable, Row } from '../define/define-table.ts';
import { type Records, rowsOf } from '../define/records.ts';
import type { CaseRow, Dossier } from './dossier.ts';
import type { PeopleOfCase } from './programme.ts';
import { seatsTaken } from './seated.ts';

/** @param peopleOf where the people of a case stand, if not in its seats */
export function dossiersOf(
  records: Records<AnyTable>,
  context: Context,
  peopleOf: (row: CaseRow) => PeopleOfCase | undefined = () => undefined,
): (row: CaseRow) => Dossier {
  const grouped = new Map<string, ReadonlyMap<string, readonly Row<AnyTable>[]>>();
  const groupsOf = (table: AnyTable) => {
    const known = grouped.get(table.key);
    if (known) return known;
    const groups = new Map<string, Row<AnyTable>[]>();
    for (const row of rowsOf(records, table).all) {
      const of = caseIdOf(row);
      const group = groups.get(of);
      if (group) group.push(row);
      else groups.set(of, [row]);
    }
    grouped.set(table.key, groups);
    return groups;
  };
  return (row) => {
    const rowsAbout = <T extends AnyTable>(table: T, id: string) =>
      (groupsOf(table).get(id) ?? []) as unknown as readonly Row<T>[];
    const dossier: Dossier = {
      case: row,
      context,
      rows: (table) => rowsAbout(table, row.id),
      shared: (table) => rowsAbout(table, ''),
      find: (table, id) => rowsOf(records, table).find(id),
      people: () => (peopleOf(row)?.of ?? seatsTaken)(dossier),
    };
    return dossier;
  };
}

/** Tabs from before there were programmes call the case by its first name. */
export function caseIdOf(row: Readonly<Record<string, unknown>>): string {
  return String(row.case ?? row.advisory ?? '');
}
