// One thing done in a block that many fill at once on their telephones: votes, notes. It reads the tabs of that block
// alone and answers with that block alone. What is kept of the answer does not say what she gave.
import * as v from 'valibot';
import { type Block, maySee } from '../../blocks/block.ts';
import { blockInput } from '../../blocks/input.ts';
import { subjectOf } from '../../blocks/page-of.ts';
import { blocksOf } from '../../blocks/programme.ts';
import { seats } from '../../blocks/seat.ts';
import { defineOperation, defineQuery } from '../../define/define-operation.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { refuse } from '../../define/refusal.ts';
import { findProgramme } from '../../programmes/block-programmes.ts';
import { advisories } from '../../tables/advisories.ts';
import type { ChangedBlock } from '../../views/case-view.ts';
import { after } from './after.ts';
import { caseTables } from './case-tables.ts';
import { needBlock } from './change-block.ts';
import { mayChangeOnPage } from './change-on-page.ts';
import { visitorOf } from './party-page-of.ts';

export const changeInRoom = defineOperation({
  caller: { link: 'party' },
  cases: 'every programme',
  reads: ({ id, block }) => roomTables(subjectOf(id).programme, block),
  input: v.object({ id: v.string(), block: v.string(), input: blockInput }),
  kept: ({ row }: ChangedBlock): ChangedBlock => ({ ...(row === undefined ? {} : { row }), screen: null }),
  run(records, input, context) {
    const { programme, dossier, author, invitation } = visitorOf(records, input.id, context);
    const block = needBlock(programme, input.block, dossier);
    if (invitation || !block.aspects.inRoom || !mayChangeOnPage(block, dossier, author)) throw refuse('notYours');
    const outcome = block.change(dossier, input.input, author);
    const now = visitorOf(after(records, outcome.changes ?? []), input.id, context).dossier;
    const result: ChangedBlock = { ...outcome.result, screen: block.screen(now, author) };
    return { ...outcome, result };
  },
});

/** The same block as it stands now, for whoever asks what others wrote. */
export const blockInRoom = defineQuery({
  caller: { link: 'party' },
  cases: 'every programme',
  reads: ({ id, block }) => roomTables(subjectOf(id).programme, block),
  input: v.object({ id: v.string(), block: v.string() }),
  run(records, input, context): ChangedBlock {
    const { programme, dossier, author, invitation } = visitorOf(records, input.id, context);
    const block = needBlock(programme, input.block, dossier);
    if (invitation || !block.aspects.inRoom || !maySee(block, author)) throw refuse('notYours');
    return { screen: block.screen(dossier, author) };
  },
});

/** Tabs of one block, the case and its people; where it depends on the case whether it is there, all of the case. */
export function roomTables(programme: string, key: string): readonly AnyTable[] {
  const found = findProgramme(programme);
  const block = found ? blocksOf(found).find((each) => each.key === key) : undefined;
  if (!block?.aspects.inRoom || block.aspects.where) return caseTables(programme);
  return [...new Set([advisories, ...(found?.people?.tables ?? [seats]), ...tablesOfBlock(block)])];
}

const tablesOfBlock = ({ tables, reads = [] }: Block): readonly AnyTable[] => [...tables, ...reads];
