// The owner of an agreement says how far it is, on her page. One hundred per cent closes it; less opens it again.
// It also works after the advisory was closed: agreements live longer.
import * as v from 'valibot';
import { changesOf } from '../../blocks/commitments/columns.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { commitments } from '../../tables/commitments.ts';
import { commitmentPageOf } from './commitment-page-of.ts';

export const reportProgress = defineOperation({
  caller: { link: 'commitment' },
  cases: 'every programme',
  reads: [commitments, advisories],
  input: v.object({ id: v.string(), progress: v.number(), note: v.optional(v.string()) }),
  run(records, input, context) {
    const row = records.commitments.get(input.id);
    if (row.cancelledOn !== '') throw refuse('commitmentOver', { id: row.id });
    const { progress, note: progressNote } = input;
    const values = changesOf(row, { progress, progressNote }, context);
    return {
      changes: [update(commitments, row.id, values)],
      result: commitmentPageOf({ ...row, ...values }, records.advisories.find(row.advisory), context),
      logged: `${row.id} · ${values.progress} %`,
    };
  },
});
