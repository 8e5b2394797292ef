// One thing done in one block by somebody who takes part, on her page.
import * as v from 'valibot';
import { isOpenTo, rolesOf } from '../../blocks/aspects.ts';
import { type Block, maySee } from '../../blocks/block.ts';
import type { Author, Dossier } from '../../blocks/dossier.ts';
import { type BlockInput, blockInput } from '../../blocks/input.ts';
import { subjectOf } from '../../blocks/page-of.ts';
import { type BlockProgramme, blocksOf } from '../../blocks/programme.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import type { ChangedPage } from '../../views/case-view.ts';
import { after } from './after.ts';
import { caseTables } from './case-tables.ts';
import { needBlock } from './change-block.ts';
import { pageFor, type Visitor, visitorOf } from './party-page-of.ts';

export const changeOnPage = defineOperation({
  caller: { link: 'party' },
  cases: 'every programme',
  reads: ({ id }) => caseTables(subjectOf(id).programme),
  input: v.object({ id: v.string(), block: v.string(), input: blockInput }),
  run(records, input, context) {
    const visitor = visitorOf(records, input.id, context);
    const { programme, dossier, author } = visitor;
    const isAnswer = answersInvitation(visitor, input);
    const block = isAnswer ? needAnswered(programme, input.block) : needBlock(programme, input.block, dossier);
    if (!isAnswer && (visitor.invitation || !mayChangeOnPage(block, dossier, author))) throw refuse('notYours');
    const outcome = block.change(dossier, input.input, author);
    const then = after(records, outcome.changes ?? []);
    const result: ChangedPage = { ...outcome.result, page: pageFor(visitorOf(then, input.id, context)) };
    return { ...outcome, result };
  },
});

/** Her own invitation, which she may also answer from a page that she opened before she took part. */
function answersInvitation({ seat }: Visitor, { input }: { readonly input: BlockInput }): boolean {
  return input.act === 'decide' && input.row === seat.id;
}

function needAnswered(programme: BlockProgramme, key: string): Block {
  const block = blocksOf(programme).find((each) => each.key === key && each.invites);
  if (!block) throw refuse('notYours');
  return block;
}

export function mayChangeOnPage(block: Block, dossier: Dossier, author: Author): boolean {
  const { aspects } = block;
  const byPage = aspects.via?.includes('page') ?? true;
  return byPage && maySee(block, author) && isOpenTo({ ...aspects, by: rolesOf(aspects) }, dossier, author);
}
