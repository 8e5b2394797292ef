// What anybody sees who follows the link or the code of a certificate: whether it is authentic, and what it says.
// The code is computed again from the workbook's secret; a row changed by hand does not pass.
import * as z from 'zod/mini';
import { defineQuery } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { documents } from '../../tables/documents.ts';
import { sessions } from '../../tables/sessions.ts';
import type { CertificatePage } from '../../views/page-views.ts';
import { pageHead } from '../deliverables/delivery-page-of.ts';

export const certificatePage = defineQuery({
  caller: { link: 'certificate' },
  reads: [documents, advisories, advisors, sessions],
  input: z.object({ id: z.string() }),
  run(records, { id }, context): CertificatePage {
    const row = records.documents.find(id);
    if (row?.kind !== 'certificate') throw refuse('certificateUnknown');
    const held = records.sessions.all.filter(
      (session) => session.advisory === row.advisory && session.cancelledOn === '' && session.attendanceOn !== '',
    );
    return {
      head: pageHead(context),
      valid: row.code !== '' && row.code === context.verificationCode(row.id),
      person: records.advisors.find(row.advisor)?.name ?? '',
      topic: records.advisories.find(row.advisory)?.title ?? '',
      hours: held.reduce((sum, session) => sum + (session.hours ?? 0), 0),
      issuedOn: row.madeOn || row.askedOn,
      code: row.code,
    };
  },
});
