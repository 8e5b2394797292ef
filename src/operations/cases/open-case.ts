// Opens a case of a programme. Who takes part and what it is about are filled in its first blocks.
import * as v from 'valibot';
import { needValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { advisories } from '../../tables/advisories.ts';
import { caseTables, needAdded } from './case-tables.ts';
import { casesOf } from './dossiers.ts';
import { newCase } from './new-case.ts';

export const openCase = defineOperation({
  cases: 'every programme',
  reads: ({ programme }) => caseTables(programme),
  input: v.object({ programme: v.string(), title: v.string() }),
  run(records, input, context) {
    const programme = needAdded(input.programme);
    const title = needValue(advisories.columns.title, input.title, context);
    const same = casesOf(records, programme).find((row) => row.title === title && row.openedOn === context.today);
    if (same) return { result: { case: same.id as string } };
    const {
      row: { id },
      change,
    } = newCase(programme, title, context.today, context);
    return { changes: [change], result: { case: id as string }, logged: `${id} · ${title}` };
  },
});
