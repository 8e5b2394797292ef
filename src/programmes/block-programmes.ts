// The programmes that are lists of blocks. A new one is its folder, its name and one line here.

import { type BlockProgramme, blocksOf } from '../blocks/programme.ts';
import { seats } from '../blocks/seat.ts';
import type { AnyTable } from '../define/define-table.ts';
import { peerAdvisory } from './peer-advisory/peer-advisory.ts';

export const blockProgrammes: readonly BlockProgramme[] = [peerAdvisory];

export function findProgramme(key: string): BlockProgramme | undefined {
  return blockProgrammes.find((each) => each.key === key);
}

/** The tabs that a programme keeps its rows in, each once. */
export function tablesOf(programme: BlockProgramme): readonly AnyTable[] {
  return [...new Set([seats, ...blocksOf(programme).flatMap(({ tables }) => tables)])];
}
