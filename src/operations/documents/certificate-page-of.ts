// A certificate as its page shows it: what was certified on the day of issue, and whether it still says the same.
// The code is computed again from what the row says, so a row changed by hand does not pass.
import type { Context } from '../../define/context.ts';
import { certifies } from '../../documents/certified.ts';
import type { DocumentRecord } from '../../tables/documents.ts';
import type { CertificatePage } from '../../views/page-views.ts';
import { pageHead } from '../deliverables/delivery-page-of.ts';

/** Without a row: what somebody sees whose code belongs to no certificate. */
export function certificatePageOf(row: DocumentRecord | undefined, code: string, context: Context): CertificatePage {
  const head = pageHead(context);
  if (row?.kind !== 'certificate' || row.code === '' || !certifies(row.code, row, context))
    return { head, valid: false, person: '', topic: '', hours: 0, issuedOn: '', code };
  return {
    head,
    valid: true,
    person: row.certifiedName,
    topic: row.certifiedTopic,
    hours: row.certifiedHours ?? 0,
    issuedOn: row.askedOn,
    code: row.code,
  };
}
