// Ends a case: closed when its work is done, cancelled with a reason when it stops before; and opens it again.
import * as z from 'zod/mini';
import { needValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { advisories } from '../../tables/advisories.ts';
import { needProgramme } from './case-tables.ts';
import { needCase } from './dossiers.ts';

const named = { programme: z.string(), case: z.string() };

export const closeCase = defineOperation({
  cases: 'every programme',
  reads: [advisories],
  input: z.object(named),
  run(records, input, context) {
    const row = needCase(records, needProgramme(input.programme), input.case);
    if (row.closedOn !== '') return { result: { case: row.id as string } };
    return {
      changes: [update(advisories, row.id, { closedOn: context.today, cancelledOn: '', cancelReason: '' })],
      result: { case: row.id as string },
      logged: row.id,
    };
  },
});

export const cancelCase = defineOperation({
  cases: 'every programme',
  reads: [advisories],
  input: z.object({ ...named, reason: z.string() }),
  run(records, input, context) {
    const row = needCase(records, needProgramme(input.programme), input.case);
    const cancelReason = needValue(advisories.columns.cancelReason, input.reason, context);
    if (row.cancelledOn !== '') return { result: { case: row.id as string } };
    return {
      changes: [update(advisories, row.id, { cancelledOn: context.today, cancelReason, closedOn: '' })],
      result: { case: row.id as string },
      logged: `${row.id} · ${cancelReason}`,
    };
  },
});

export const reopenCase = defineOperation({
  cases: 'every programme',
  reads: [advisories],
  input: z.object(named),
  run(records, input) {
    const row = needCase(records, needProgramme(input.programme), input.case);
    return {
      changes: [update(advisories, row.id, { closedOn: '', cancelledOn: '', cancelReason: '' })],
      result: { case: row.id as string },
      logged: row.id,
    };
  },
});
