// The follow-up plan: agreements, key activities, who, by when, at what cost, and how far they are.
// Made again when the agreements change; every version stays.
import { showDate } from '../calendar/show-date.ts';
import { defineDocument } from '../define/define-document.ts';
import { factTables } from '../progress/advisory-facts.ts';
import { caseContact } from '../progress/case-contact.ts';
import { advisors } from '../tables/advisors.ts';
import { areas } from '../tables/areas.ts';
import type { Commitment } from '../tables/commitments.ts';
import { documentLabels } from '../tables/documents.ts';
import type { AdvisorySubject } from './advisory-report.ts';
import { advisoryWords } from './advisory-words.ts';
import { agreementRow, byDueDay } from './commitment-rows.ts';
import type { FollowUpPlanData } from './fields/follow-up-plan.ts';
import { advisoryFolder, letterhead, signatures } from './letterhead.ts';

/** What whoever is responsible last said, by the number of the agreement; the report has the recommendations. */
function progressNotes(ordered: readonly Commitment[]): string | null {
  const notes = ordered.flatMap(({ progressNote }, index) =>
    progressNote === '' ? [] : [`${index + 1}. ${progressNote}`],
  );
  return notes.length === 0 ? null : notes.join('\n');
}

export const followUpPlan = defineDocument({
  key: 'follow-up-plan',
  label: documentLabels['follow-up-plan'],
  pdf: true,
  reads: [...factTables, areas, advisors],
  content(records, { facts }: AdvisorySubject, context) {
    const { advisory } = facts;
    const ordered = byDueDay(facts.commitments);
    const review = ordered.find((row) => row.doneOn === '' && row.dueOn >= context.today)?.dueOn ?? '';
    const { tema, objetivo, area_solicitante, nombre_mentora } = advisoryWords(advisory, records, context);
    const data: FollowUpPlanData = {
      ...letterhead(context, advisory.id),
      ...signatures(context, records.areas.find(advisory.area), caseContact(advisory, records, context).name),
      tema,
      objetivo,
      area_solicitante,
      nombre_mentora,
      compromisos: ordered.map((row, index) => agreementRow(row, index + 1, context)),
      proxima_revision: review === '' ? context.text.documents.toAgree : showDate(review, context.language),
      observaciones: progressNotes(ordered),
    };
    return {
      title: context.text.documents.titles['follow-up-plan'](advisory.title),
      folder: advisoryFolder(advisory),
      data,
    };
  },
});
