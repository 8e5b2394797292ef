// Links that were mailed before everybody had one page: each leads to the page of whoever holds it.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { type Records, rowsOf } from '../../define/records.ts';
import { areaSeat } from '../../programmes/mentoring/people.ts';
import { firstProgramme } from '../../programmes/programme-names.ts';
import { openHeld } from '../../progress/case-contact.ts';
import { advisories } from '../../tables/advisories.ts';
import { requests } from '../../tables/requests.ts';
import type { MovedPage } from '../../views/case-view.ts';
import { caseTables } from '../cases/case-tables.ts';
import { pageFor, visitorOf } from '../cases/party-page-of.ts';

/** Of a mentor; it carries the code of the advisory. */
export const deliveryPage = defineQuery({
  caller: { link: 'delivery' },
  reads: () => caseTables(firstProgramme),
  input: v.object({ id: v.string() }),
  run: (records, { id }, context): MovedPage =>
    moved(id, rowsOf(records, advisories).get(id).advisor, records, context),
});

/** Of an area; the code is numbered once another person became the contact. */
export const reviewPage = defineQuery({
  caller: { link: 'review' },
  reads: () => caseTables(firstProgramme),
  input: v.object({ id: v.string() }),
  run(records, { id: held }, context): MovedPage {
    const requestOf = (code: string) =>
      rowsOf(records, requests).find(rowsOf(records, advisories).find(code)?.request ?? '');
    const id = openHeld(held, requestOf);
    return moved(id, areaSeat(requestOf(id)), records, context);
  },
});

function moved(id: string, seat: string, records: Records<AnyTable>, context: Context): MovedPage {
  const subject = [firstProgramme, id, seat].join('/');
  return { page: pageFor(visitorOf(records, subject, context)), token: context.pageToken('party', subject) };
}
