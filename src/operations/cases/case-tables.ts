// What a run over the cases of a programme reads: the cases, and the tabs of its blocks.
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { refuse } from '../../define/refusal.ts';
import { findProgramme, tablesOfCases } from '../../programmes/block-programmes.ts';
import type { AddedProgramme } from '../../programmes/programme-names.ts';
import { advisories } from '../../tables/advisories.ts';
import { documents } from '../../tables/documents.ts';

export function needProgramme(key: string): BlockProgramme<AddedProgramme> {
  const found = findProgramme(key);
  if (!found) throw refuse('programmeUnknown', { key });
  return found;
}

/** Nothing of a programme that does not exist: the run says so. */
export function caseTables(key: string): readonly AnyTable[] {
  const programme = findProgramme(key);
  return programme ? tablesOfCasesIn(programme) : [];
}

export function tablesOfCasesIn(programme: BlockProgramme): readonly AnyTable[] {
  return [...new Set([advisories, documents, ...tablesOfCases(programme)])];
}

/** The same, and the tab of the directory that the programme keeps between its cases. */
export function tablesWithDirectory(key: string): readonly AnyTable[] {
  return [...caseTables(key), ...(findProgramme(key)?.directory?.tables ?? [])];
}
