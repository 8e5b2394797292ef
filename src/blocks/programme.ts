// A programme: stages, and in each stage its blocks, in the order in which they come about. Read like a table of contents.

import type { AnyTable } from '../define/define-table.ts';
import type { Translated } from '../text/language.ts';
import type { Block } from './block.ts';
import type { Dossier } from './dossier.ts';
import type { Role } from './role.ts';
import type { FieldValue } from './screen.ts';
import type { Participant } from './seat.ts';
import type { Turn } from './turn.ts';

export interface Stage {
  readonly key: string;
  readonly label: Translated;
  readonly blocks: readonly Block[];
}

/** Where the people of a case stand, if not in its seats. */
export interface PeopleOfCase {
  readonly tables: readonly AnyTable[];
  of(dossier: Dossier): readonly Participant[];
}

/** Somebody who said in a case that she can be asked, and is not in the directory. */
export interface Offered {
  /** Of that case. */
  readonly id: string;
  readonly name: string;
  readonly line: string;
  /** The row that adds her. */
  readonly row: Readonly<Record<string, FieldValue>>;
}

/** A topic that a workbook has once the programme is switched on. */
export interface FirstTopic {
  readonly family: Translated;
  readonly name: Translated;
}

/** So many of so many. */
export interface Figure {
  readonly label: Translated;
  readonly count: number;
  readonly of: number;
}

/** Rows that belong to no case, such as the projects that can be asked. The dossier it is given holds these alone. */
export interface KeptBetweenCases extends Block {
  readonly table: AnyTable;
  /** How each row stands in the cases of the programme, in a line, by its code. */
  standing?(kept: Dossier, cases: readonly Dossier[]): ReadonlyMap<string, string>;
  /** Whom the team could add, from what stands in the cases. */
  offered?(kept: Dossier, cases: readonly Dossier[]): readonly Offered[];
}

export interface BlockProgramme<Key extends string = string> {
  readonly key: Key;
  /** One case of it: "Asesoría". */
  readonly caseName: Translated;
  readonly roles: readonly Role[];
  /** Unless told, the seats. */
  readonly people?: PeopleOfCase;
  readonly stages: readonly Stage[];
  /** What its cases are about, in the tab of topics: the team adds and changes them there. */
  readonly topics?: readonly FirstTopic[];
  /** Of an open case that waits for its turn, whether it stands before the others; undefined of one that does not wait. */
  turn?(dossier: Dossier): Turn | undefined;
  /** What the team reads above the list of its cases, from all of them. */
  figures?(cases: readonly Dossier[]): readonly Figure[];
  /** Whom the team can ask to take part; kept by hand, from case to case. */
  readonly directory?: KeptBetweenCases;
}

export function programme<const Key extends string>(options: BlockProgramme<Key>): BlockProgramme<Key> {
  return options;
}

export const stage = (key: string, label: Translated, blocks: readonly Block[]): Stage => ({ key, label, blocks });

export function blocksOf({ stages }: BlockProgramme): readonly Block[] {
  return stages.flatMap(({ blocks }) => blocks);
}
