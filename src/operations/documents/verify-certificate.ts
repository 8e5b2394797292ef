// Anybody who holds a printed certificate types its code and learns whether it is authentic, and what it says.
// Without a code it answers with nothing but who asks for one: that is how the page opens.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { documents } from '../../tables/documents.ts';
import type { CertificatePage } from '../../views/page-views.ts';
import { certificatePageOf } from './certificate-page-of.ts';

export const verifyCertificate = defineQuery({
  caller: 'anyone',
  reads: [documents],
  input: v.object({ code: v.pipe(v.string(), v.maxLength(60)) }),
  run(records, input, context): CertificatePage {
    const code = input.code.replace(/[^0-9a-z]/gi, '').toUpperCase();
    const row = code === '' ? undefined : records.documents.all.find((each) => each.code === code);
    return certificatePageOf(row, code, context);
  },
});
