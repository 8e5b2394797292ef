// Whom the team could seat in a block of a case: computed from the directory of the programme and all of its cases.
import * as v from 'valibot';
import type { SuggestionsSpec } from '../../blocks/suggesting.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { needProgramme, tablesWithDirectory } from './case-tables.ts';
import { needBlock } from './change-block.ts';
import { dossiersOf, keptIn, needCase } from './dossiers.ts';
import { everyCase } from './programme-directory.ts';

export const suggestParties = defineQuery({
  cases: 'every programme',
  reads: ({ programme }) => tablesWithDirectory(programme),
  input: v.object({ programme: v.string(), case: v.string(), block: v.string() }),
  run(records, input, context): SuggestionsSpec {
    const programme = needProgramme(input.programme);
    const dossier = dossiersOf(records, context)(needCase(records, programme, input.case));
    const { suggests } = needBlock(programme, input.block, dossier);
    if (!suggests) throw refuse('blockUnknown', { key: input.block });
    return suggests.suggest(dossier, keptIn(records, context, programme), everyCase(records, context, programme));
  },
});
