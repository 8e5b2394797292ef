// One advisory whole: its path, people, logistics, deliverables, sessions, surveys, agreements and documents.
// One read gives everything the screen shows.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { followUp } from '../../programmes/mentoring/blocks/follow-up.ts';
import { logisticsScreen } from '../../programmes/mentoring/blocks/logistics.ts';
import { reportTextsScreen } from '../../programmes/mentoring/blocks/report-texts.ts';
import { mentoringBlocks } from '../../programmes/mentoring/mentoring-blocks.ts';
import { factsIn, factTables } from '../../progress/advisory-facts.ts';
import { advisoryProgress } from '../../progress/advisory-progress.ts';
import { isOver } from '../../progress/advisory-state.ts';
import { caseContact } from '../../progress/case-contact.ts';
import { formatHints } from '../../progress/session-format.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { incentiveCatalogue } from '../../tables/incentives.ts';
import { topics } from '../../tables/topics.ts';
import type { AdvisoryDetail } from '../../views/advisory-view.ts';
import type { MilestoneView, ProgressView, StepAction } from '../../views/progress-view.ts';
import { partiesOf } from '../cases/case-view-of.ts';
import { dossiersOf } from '../cases/dossiers.ts';
import { teamAuthor } from '../cases/team-author.ts';
import { missingToClose } from '../closing/missing-to-close.ts';
import { commitmentView } from '../commitments/commitment-view-of.ts';
import { deliverableView } from '../deliverables/deliverable-view-of.ts';
import { changedDocuments } from '../documents/changed-documents.ts';
import { documentViews } from '../documents/document-view-of.ts';
import { named } from '../named.ts';
import { averageOf, sessionView } from '../sessions/session-view-of.ts';
import { advisoryCard, proposedSessions } from './advisory-view-of.ts';
import { conditionView } from './condition.ts';

export const advisoryDetail = defineQuery({
  reads: [...factTables, areas, advisors, topics, incentiveCatalogue],
  input: v.object({ advisory: v.string() }),
  run(records, input, context): AdvisoryDetail {
    const advisory = records.advisories.get(input.advisory);
    const dossier = dossiersOf(records, context)(advisory);
    const facts = factsIn(dossier);
    const author = teamAuthor(mentoringBlocks, context);
    const progress = advisoryProgress(facts, records, context);
    const { name, email, phone, copy, standsIn } = caseContact(advisory, records, context);
    const advisor = records.advisors.find(advisory.advisor);
    return {
      ...advisoryCard(facts, records, context, progress),
      request: { id: advisory.request, name: facts.request?.focus ?? '' },
      topic: named(records.topics, advisory.topic),
      format: advisory.format,
      formatLabel: advisories.columns.format.show(advisory.format, context),
      objective: facts.request?.objective ?? '',
      expectedResult: facts.request?.expectedResult ?? '',
      participants: facts.request?.participants ?? 0,
      areaContact: {
        id: advisory.area,
        name,
        email,
        phone,
        copy,
        standsInFor: standsIn ? (facts.request?.contactName ?? '') : '',
      },
      advisorContact: {
        id: advisory.advisor,
        name: advisor?.name ?? advisory.advisor,
        email: advisor?.email ?? '',
        phone: advisor?.phone ?? '',
      },
      condition: conditionView(advisory),
      linkUpAt: advisory.linkUpAt,
      linkUpPlace: advisory.linkUpPlace,
      linkUpDoneOn: advisory.linkUpDoneOn,
      milestones: progress.milestones,
      action: mainAction(progress, context),
      parties: partiesOf(dossier.people(), dossier),
      logistics: logisticsScreen(dossier, author),
      deliverables: facts.deliverables.map((row) => deliverableView(row, facts, context)),
      sessions: facts.sessions.map((session) => sessionView(session, facts, records, context)),
      cancelledSessions: records.sessions.all
        .filter((session) => session.advisory === advisory.id && session.cancelledOn !== '')
        .map((session) => sessionView(session, facts, records, context)),
      proposedSessions: isOver(facts) ? [] : proposedSessions(facts),
      formatHints: formatHints(advisory.format, facts.sessions, context.text),
      surveys: {
        answers: advisory.surveyCount ?? 0,
        average: averageOf(advisory),
        advisorSentOn: advisory.advisorSurveySentOn,
        advisorAnsweredOn: advisory.advisorSurveyOn,
      },
      reportTexts: reportTextsScreen(dossier, author),
      followUp: followUp.screen(dossier, author),
      commitments: facts.commitments.map((row) => commitmentView(row, context)),
      documents: documentViews(facts.documents, context, changedDocuments(facts.documents, records, context)),
      incentives: facts.incentives.map((row) => ({
        id: row.id,
        name: records.incentiveCatalogue.find(row.incentive)?.name ?? row.incentive,
        deliveredOn: row.deliveredOn,
      })),
      missingToClose: missingToClose(progress),
      closedOn: advisory.closedOn,
      cancelledOn: advisory.cancelledOn,
      cancelReason: advisory.cancelReason,
      notes: advisory.notes,
    };
  },
});

/** With something still missing, the closing is looked at; it is not done with one click. */
function mainAction(progress: ProgressView, { text }: Context): StepAction | null {
  const action = mostUrgentAction(progress.milestones);
  if (action?.name !== 'closeAdvisory' || missingToClose(progress).length === 0) return action;
  return { ...action, name: 'seeClosing', label: text.advisories.actions.seeClosing };
}

/** What is late goes before what is merely next; the rest follow in the order of the path. */
function mostUrgentAction(milestones: readonly MilestoneView[]): StepAction | null {
  const offered = milestones.filter(({ action }) => action !== null);
  const first = (['overdue', 'now'] as const)
    .map((wanted) => offered.find(({ state }) => state === wanted))
    .find((milestone) => milestone !== undefined);
  return (first ?? offered[0])?.action ?? null;
}
