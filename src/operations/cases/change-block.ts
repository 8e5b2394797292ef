// One thing done in one block by the team: a row, a text, a decision. Answers with the whole case as it stands then.
import * as v from 'valibot';
import type { Block } from '../../blocks/block.ts';
import { isThere } from '../../blocks/block.ts';
import { type Dossier, isCaseOver } from '../../blocks/dossier.ts';
import { blockInput } from '../../blocks/input.ts';
import { type BlockProgramme, blocksOf } from '../../blocks/programme.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import type { ChangedCase } from '../../views/case-view.ts';
import { after } from './after.ts';
import { caseTables, needProgramme, tablesToCount } from './case-tables.ts';
import { caseView } from './case-view-of.ts';
import { dossiersOf, needCase } from './dossiers.ts';
import { teamAuthor } from './team-author.ts';

export const changeBlock = defineOperation({
  cases: 'every programme',
  reads: ({ programme, block, input }) =>
    input.act === 'recount' ? tablesToCount(programme, block) : caseTables(programme),
  input: v.object({ programme: v.string(), case: v.string(), block: v.string(), input: blockInput }),
  run(records, input, context) {
    const programme = needProgramme(input.programme);
    const row = needCase(records, programme, input.case);
    const author = teamAuthor(programme, context);
    const dossier = dossiersOf(records, context)(row);
    const block = needBlock(programme, input.block, dossier);
    const outcome = block.change(dossier, input.input, author);
    const then = after(records, outcome.changes ?? []);
    const now = dossiersOf(then, context)(needCase(then, programme, input.case));
    const result: ChangedCase = { ...outcome.result, case: caseView(programme, now, author) };
    return { ...outcome, result };
  },
});

export function needBlock(programme: BlockProgramme, key: string, dossier: Dossier): Block {
  const { context, case: row } = dossier;
  const block = blocksOf(programme).find((each) => each.key === key);
  if (!block || !isThere(block, dossier)) throw refuse('blockUnknown', { key });
  if (isCaseOver(dossier) && !block.aspects.afterEnd)
    throw refuse('caseOver', { title: row.title, name: programme.caseName[context.language] });
  return block;
}
