// What a run over the cases of a programme reads: the cases, and the tabs of its blocks.
import { type BlockProgramme, blocksOf } from '../../blocks/programme.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { refuse } from '../../define/refusal.ts';
import { findAdded, findProgramme, tablesOfCases } from '../../programmes/block-programmes.ts';
import type { AddedProgramme, ProgrammeKey } from '../../programmes/programme-names.ts';
import { advisories } from '../../tables/advisories.ts';
import { documents } from '../../tables/documents.ts';

export function needProgramme(key: string): BlockProgramme<ProgrammeKey> {
  return known(key, findProgramme(key));
}

/** One whose cases are opened and ended by what is asked of cases of any programme. */
export function needAdded(key: string): BlockProgramme<AddedProgramme> {
  return known(key, findAdded(key));
}

function known<Found>(key: string, found: Found | undefined): Found {
  if (!found) throw refuse('programmeUnknown', { key });
  return found;
}

/** Nothing of a programme that does not exist: the run says so. */
export function caseTables(key: string): readonly AnyTable[] {
  const programme = findProgramme(key);
  return programme ? tablesOfCasesIn(programme) : [];
}

/** Without those that grow without end: what cases need of them is added up beside. */
export function tablesOfCasesIn(programme: BlockProgramme): readonly AnyTable[] {
  return [...new Set([advisories, documents, ...tablesOfCases(programme).filter(({ growing }) => !growing)])];
}

/** The same, and the tab of the directory that the programme keeps between its cases. */
export function tablesWithDirectory(key: string): readonly AnyTable[] {
  return [...caseTables(key), ...(findProgramme(key)?.directory?.tables ?? [])];
}

/** Those that grow without end, to which cases add rows. */
export function growingTablesIn(programme: BlockProgramme): readonly AnyTable[] {
  return tablesOfCases(programme).filter(({ growing }) => growing);
}

/** With all that one block has kept, to add it up anew. */
export function tablesToCount(programme: string, block: string): readonly AnyTable[] {
  const found = findProgramme(programme);
  const counted = found ? blocksOf(found).find(({ key }) => key === block) : undefined;
  return [...new Set([...caseTables(programme), ...(counted?.tables ?? [])])];
}
