// The reports that show the attendance of a session: of its advisory, and of its area since that day.
// Only the latest version of each; earlier ones stay as they were.
import type { Records } from '../../define/records.ts';
import type { advisories } from '../../tables/advisories.ts';
import type { DocumentRecord, documents } from '../../tables/documents.ts';
import type { Session } from '../../tables/sessions.ts';

export function reportsWith(
  session: Session,
  records: Records<typeof advisories | typeof documents>,
): readonly DocumentRecord[] {
  const area = records.advisories.find(session.advisory)?.area ?? '';
  const day = session.startsAt.slice(0, 10);
  return records.documents.all.filter(
    (row) =>
      row.askedOn >= day &&
      ((row.kind === 'advisory-report' && row.advisory === session.advisory) ||
        (row.kind === 'area-report' && area !== '' && row.area === area)) &&
      isLatest(row, records.documents.all),
  );
}

export function isLatest(row: DocumentRecord, all: readonly DocumentRecord[]): boolean {
  return !all.some(
    (other) =>
      other.kind === row.kind &&
      other.advisory === row.advisory &&
      other.session === row.session &&
      other.area === row.area &&
      (other.version ?? 1) > (row.version ?? 1),
  );
}
