// The page of somebody who takes part in a case, opened from the link that she was sent.
import * as v from 'valibot';
import { subjectOf } from '../../blocks/page-of.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { PartyPage } from '../../views/case-view.ts';
import { caseTables } from './case-tables.ts';
import { pageFor, visitorOf } from './party-page-of.ts';

export const partyPage = defineQuery({
  caller: { link: 'party' },
  cases: 'every programme',
  reads: ({ id }) => caseTables(subjectOf(id).programme),
  input: v.object({ id: v.string() }),
  run(records, { id }, context): PartyPage {
    return pageFor(visitorOf(records, id, context));
  },
});
