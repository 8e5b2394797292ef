// One session: what is done and missing, the links of its forms, its documents.
// Who came is counted here and listed nowhere.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisoryProgress } from '../../progress/advisory-progress.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { SessionDetail } from '../../views/session-view.ts';
import { conditionView } from '../advisories/condition.ts';
import { changedDocuments } from '../documents/changed-documents.ts';
import { documentViews } from '../documents/document-view-of.ts';
import { sessionView } from './session-view-of.ts';

export const sessionDetail = defineQuery({
  reads: [...factTables, areas, advisors],
  input: v.object({ session: v.string() }),
  run(records, input, context): SessionDetail {
    const session = records.sessions.get(input.session);
    const facts = factsOf(records, context)(records.advisories.get(session.advisory));
    const milestone = advisoryProgress(facts, records, context).milestones.find(({ key }) => key === session.id);
    return {
      ...sessionView(session, facts, records, context),
      notes: session.notes,
      condition: conditionView(facts.advisory),
      steps: milestone?.steps ?? [],
      attendanceUrl: context.formLink('attendance', { session: session.id }),
      surveyUrl: context.formLink('recipientSurvey', { session: session.id }),
      documents: documentViews(
        facts.documents.filter((row) => row.session === session.id),
        context,
        changedDocuments(facts.documents, records, context),
      ),
    };
  },
});
