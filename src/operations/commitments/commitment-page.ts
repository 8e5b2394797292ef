// What the owner of an agreement sees when she opens her link. Opening it changes nothing.
// The link carries the code of the agreement.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { advisories } from '../../tables/advisories.ts';
import { commitments } from '../../tables/commitments.ts';
import type { CommitmentPage } from '../../views/page-views.ts';
import { commitmentPageOf } from './commitment-page-of.ts';

export const commitmentPage = defineQuery({
  caller: { link: 'commitment' },
  cases: 'every programme',
  reads: [commitments, advisories],
  input: v.object({ id: v.string() }),
  run(records, { id }, context): CommitmentPage {
    const row = records.commitments.get(id);
    return commitmentPageOf(row, records.advisories.find(row.advisory), context);
  },
});
