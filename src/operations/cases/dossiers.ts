// The dossiers of cases: rows are gathered by case once a table, however many cases are asked for.
import type { CaseRow, Dossier } from '../../blocks/dossier.ts';
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable, Row } from '../../define/define-table.ts';
import { type Records, rowsOf } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';

export function dossiersOf(records: Records<AnyTable>, context: Context): (row: CaseRow) => Dossier {
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
  return (row) => ({
    case: row,
    context,
    rows: <T extends AnyTable>(table: T) => (groupsOf(table).get(row.id) ?? []) as unknown as readonly Row<T>[],
  });
}

/** Tabs from before there were programmes call the case by its first name. */
export function caseIdOf(row: Readonly<Record<string, unknown>>): string {
  return String(row.case ?? row.advisory ?? '');
}

export function needCase(records: Records<AnyTable>, programme: BlockProgramme, id: string): CaseRow {
  const row = rowsOf(records, advisories).get(id);
  if (row.programme !== programme.key) throw refuse('rowNotFound', { id });
  return row;
}

export function casesOf(records: Records<AnyTable>, programme: BlockProgramme): readonly CaseRow[] {
  return rowsOf(records, advisories).all.filter((row) => row.programme === programme.key);
}
