// What anybody sees who follows the link of a certificate or reads its QR code: whether it is authentic, and what it says.
// Only what was certified on the day of issue is shown, whatever the directory says today.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { documents } from '../../tables/documents.ts';
import type { CertificatePage } from '../../views/page-views.ts';
import { certificatePageOf } from './certificate-page-of.ts';

export const certificatePage = defineQuery({
  caller: { link: 'certificate' },
  reads: [documents],
  input: v.object({ id: v.string() }),
  run(records, { id }, context): CertificatePage {
    const row = records.documents.find(id);
    if (row?.kind !== 'certificate') throw refuse('certificateUnknown');
    return certificatePageOf(row, row.code, context);
  },
});
