// One thing done in one block by somebody who takes part, on her page.
import * as v from 'valibot';
import { isOpenTo, rolesOf } from '../../blocks/aspects.ts';
import { type Block, maySee } from '../../blocks/block.ts';
import type { Author, Dossier } from '../../blocks/dossier.ts';
import { blockInput } from '../../blocks/input.ts';
import { subjectOf } from '../../blocks/page-of.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import type { ChangedPage } from '../../views/case-view.ts';
import { after } from './after.ts';
import { caseTables } from './case-tables.ts';
import { needBlock } from './change-block.ts';
import { dossiersOf, needCase } from './dossiers.ts';
import { pageFor, visitorOf } from './party-page-of.ts';

export const changeOnPage = defineOperation({
  caller: { link: 'party' },
  cases: 'every programme',
  reads: ({ id }) => caseTables(subjectOf(id).programme),
  input: v.object({ id: v.string(), block: v.string(), input: blockInput }),
  run(records, input, context) {
    const visitor = visitorOf(records, input.id, context);
    const { programme, dossier, author } = visitor;
    const block = needBlock(programme, input.block, dossier);
    if (!mayChangeOnPage(block, dossier, author)) throw refuse('notYours');
    const outcome = block.change(dossier, input.input, author);
    const then = after(records, outcome.changes ?? []);
    const now = dossiersOf(then, context)(needCase(then, programme, dossier.case.id));
    const result: ChangedPage = { ...outcome.result, page: pageFor({ ...visitor, dossier: now }) };
    return { ...outcome, result };
  },
});

export function mayChangeOnPage(block: Block, dossier: Dossier, author: Author): boolean {
  const byPage = block.aspects.via?.includes('page') ?? true;
  return byPage && maySee(block, author) && isOpenTo({ by: rolesOf(block.aspects) }, dossier, author);
}
