// One case with all its blocks, for the team.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import type { CaseView } from '../../views/case-view.ts';
import { caseTables, needProgramme } from './case-tables.ts';
import { caseView } from './case-view-of.ts';
import { dossiersOf, needCase } from './dossiers.ts';
import { teamAuthor } from './team-author.ts';

export const caseDetail = defineQuery({
  cases: 'every programme',
  reads: ({ programme }) => caseTables(programme),
  input: v.object({ programme: v.string(), case: v.string() }),
  run(records, input, context): CaseView {
    const programme = needProgramme(input.programme);
    const row = needCase(records, programme, input.case);
    return caseView(programme, dossiersOf(records, context)(row), teamAuthor(programme, context));
  },
});
