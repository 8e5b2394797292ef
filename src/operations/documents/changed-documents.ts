// Documents that show what is no longer so: the latest version of each, compared by the mark it was made with.
// Reports of an area are told apart by the correction of an attendance list alone; their period is not kept.
import type { Context } from '../../define/context.ts';
import type { DocumentDefinition } from '../../define/define-document.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { Records } from '../../define/records.ts';
import { advisoryReport } from '../../documents/advisory-report.ts';
import { certificate } from '../../documents/certificate.ts';
import { followUpPlan } from '../../documents/follow-up-plan.ts';
import type { DocumentIdentity } from '../../documents/letterhead.ts';
import { presentationOutline, sessionDesign } from '../../documents/session-design.ts';
import { type AdvisoryFacts, factsOf, factTables } from '../../progress/advisory-facts.ts';
import { latestRound } from '../../progress/advisory-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { DocumentRecord } from '../../tables/documents.ts';
import { isLatest } from './reports-with.ts';
import { sessionSubject } from './session-subject.ts';
import { whatItShows } from './what-it-shows.ts';

/** What an attendance list that was corrected leaves on the reports made with it. */
export const CORRECTED_LIST = 'corrected';
export const comparedTables = [...factTables, areas, advisors] as const;
type Compared = Records<(typeof comparedTables)[number]>;

export function changedDocuments(
  rows: readonly DocumentRecord[],
  records: Compared,
  context: Context,
): ReadonlySet<string> {
  const ofAdvisory = factsOf(records, context);
  const facts = new Map<string, AdvisoryFacts>();
  const changed = rows.filter((row) => {
    if (row.fingerprint === '' || row.madeOn === '' || !isLatest(row, records.documents.all)) return false;
    if (row.fingerprint === CORRECTED_LIST) return true;
    const advisory = records.advisories.find(row.advisory);
    if (!advisory) return false;
    const known = facts.get(advisory.id) ?? ofAdvisory(advisory);
    facts.set(advisory.id, known);
    const shown = shownNow(row, known, records, context);
    return shown !== '' && shown !== row.fingerprint;
  });
  return new Set(changed.map(({ id }) => id));
}

/** '' for what is not offered again: a list for a session, a template that the mentor has filled in. */
function shownNow(row: DocumentRecord, facts: AdvisoryFacts, records: Compared, context: Context): string {
  const identity: DocumentIdentity = { document: row.id, version: row.version ?? 1 };
  const mark = <S extends DocumentIdentity>(definition: DocumentDefinition<S>, subject: S) =>
    whatItShows(definition, subject, row.askedOn, records as unknown as Records<AnyTable>, context);
  const delivered = (kind: 'design' | 'presentation') => latestRound(facts.deliverables, kind)?.deliveredOn;
  if (row.kind === 'advisory-report') return mark(advisoryReport, { facts, ...identity });
  if (row.kind === 'follow-up-plan') return mark(followUpPlan, { facts, ...identity });
  if (row.kind === 'certificate') return mark(certificate, { facts, ...identity });
  if (row.kind === 'session-design' && !delivered('design'))
    return mark(sessionDesign, { ...sessionSubject(facts), ...identity });
  if (row.kind === 'presentation-outline' && !delivered('presentation'))
    return mark(presentationOutline, { ...sessionSubject(facts), ...identity });
  return '';
}
