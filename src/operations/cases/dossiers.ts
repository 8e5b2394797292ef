// The cases of a programme, and the dossier of each.
import type { CaseRow, Dossier } from '../../blocks/dossier.ts';
import { dossiersOf as dossiersWith } from '../../blocks/dossiers.ts';
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';
import { type AnyTable, emptyRow } from '../../define/define-table.ts';
import { type Records, rowsOf } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { findProgramme } from '../../programmes/block-programmes.ts';
import { advisories, programmeOfCase } from '../../tables/advisories.ts';

export function dossiersOf(records: Records<AnyTable>, context: Context): (row: CaseRow) => Dossier {
  return dossiersWith(records, context, (row) => findProgramme(programmeOfCase(row))?.people);
}

/** The rows of a programme that belong to no case, as its directory takes them. */
export function keptIn(records: Records<AnyTable>, context: Context, { key }: BlockProgramme): Dossier {
  const none = { ...emptyRow(advisories), id: '' as CaseRow['id'], programme: key as CaseRow['programme'] };
  return dossiersOf(records, context)(none);
}

export function needCase(records: Records<AnyTable>, programme: BlockProgramme, id: string): CaseRow {
  const row = rowsOf(records, advisories).get(id);
  if (programmeOfCase(row) !== programme.key) throw refuse('rowNotFound', { id });
  return row;
}

export function casesOf(records: Records<AnyTable>, programme: BlockProgramme): readonly CaseRow[] {
  return rowsOf(records, advisories).all.filter((row) => programmeOfCase(row) === programme.key);
}
