// The programmes that are lists of blocks. A new one is its folder, its name and one line here.

import { type BlockProgramme, blocksOf } from '../blocks/programme.ts';
import { seats } from '../blocks/seat.ts';
import type { AnyTable } from '../define/define-table.ts';
import { cooperationRound } from './cooperation-round/cooperation-round.ts';
import { learningWorkshop } from './learning-workshop/learning-workshop.ts';
import { mentoringBlocks } from './mentoring/mentoring-blocks.ts';
import { peerAdvisory } from './peer-advisory/peer-advisory.ts';
import type { AddedProgramme, ProgrammeKey } from './programme-names.ts';
import { accompaniment } from './technical-assistance/accompaniment.ts';
import { technicalAssistance } from './technical-assistance/technical-assistance.ts';

/** Each under its name: one that was named and has no list, or stands under another name, does not compile. */
const lists: { readonly [Key in AddedProgramme]: BlockProgramme<Key> } = {
  'peer-advisory': peerAdvisory,
  'cooperation-round': cooperationRound,
  'learning-workshop': learningWorkshop,
  'technical-assistance': technicalAssistance,
  accompaniment,
};

export const blockProgrammes: readonly BlockProgramme<AddedProgramme>[] = Object.values(lists);

/** Those all of whose cases go by their blocks alone. */
export function findAdded(key: string): BlockProgramme<AddedProgramme> | undefined {
  return blockProgrammes.find((each) => each.key === key);
}

/** The first programme too, of which a part is made of blocks. */
export function findProgramme(key: string): BlockProgramme<ProgrammeKey> | undefined {
  return key === mentoringBlocks.key ? mentoringBlocks : findAdded(key);
}

/** The tabs that a programme brings along, each once. */
export function tablesOf(programme: BlockProgramme): readonly AnyTable[] {
  return [...new Set([...tablesOfCases(programme), ...(programme.directory?.tables ?? [])])];
}

/** Those that its cases keep their rows in, and those that say who takes part. */
export function tablesOfCases(programme: BlockProgramme): readonly AnyTable[] {
  return [
    ...new Set([...(programme.people?.tables ?? [seats]), ...blocksOf(programme).flatMap(({ tables }) => tables)]),
  ];
}
