// A certificate as its page shows it: what was certified on the day of issue, and whether it still says the same.
// Of one that was withdrawn it only says when it was issued and when it was withdrawn.
// The code is computed again from what the row says, so a row changed by hand does not pass.
import type { Context } from '../../define/context.ts';
import { certifies } from '../../documents/certified.ts';
import type { DocumentRecord } from '../../tables/documents.ts';
import type { CertificatePage } from '../../views/page-views.ts';
import { pageHead } from '../page-head.ts';

const nothing = { valid: false, withdrawnOn: '', person: '', topic: '', hours: 0, issuedOn: '' } as const;

/** Without a row: what somebody sees whose code belongs to no certificate. */
export function certificatePageOf(row: DocumentRecord | undefined, code: string, context: Context): CertificatePage {
  const head = pageHead(context);
  if (row?.kind !== 'certificate' || row.code === '' || !certifies(row.code, row, context))
    return { head, ...nothing, code };
  if (row.withdrawnOn !== '')
    return { head, ...nothing, code: row.code, issuedOn: row.askedOn, withdrawnOn: row.withdrawnOn };
  return {
    head,
    valid: true,
    withdrawnOn: '',
    person: row.certifiedName,
    topic: row.certifiedTopic,
    hours: row.certifiedHours ?? 0,
    issuedOn: row.askedOn,
    code: row.code,
  };
}
