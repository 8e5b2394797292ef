// A request whole: what was asked, its path, its invitations, and what can be done with it now.
// Everything is computed from the rows; nothing here is stored.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { type MatchingRecords, matchingTables } from '../../matching/match-request.ts';
import { contactOf, heldCode } from '../../progress/case-contact.ts';
import { requestFiles } from '../../progress/request-state.ts';
import { requestSteps } from '../../progress/request-steps.ts';
import { type Request, requests } from '../../tables/requests.ts';
import type { RequestAction, RequestDetail, RequestState } from '../../views/request-view.ts';
import { invitationView } from '../invitations/invitation-view.ts';
import { editableValues } from './editable-columns.ts';
import { requestCard } from './request-card.ts';

export const requestDetail = defineQuery({
  reads: matchingTables,
  input: v.object({ request: v.string() }),
  run(records, { request: id }, context): RequestDetail {
    const request = records.requests.get(id);
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    const card = requestCard(file, records, context);
    const ids = new Set<string>(file.advisories.map((row) => row.id));
    const nameOf = (advisor: string) => records.advisors.find(advisor)?.name ?? advisor;
    const named = (advisor: string) => ({ id: advisor, name: nameOf(advisor) });
    const actions = actionsFor(card.state, request);
    return {
      ...card,
      ...words(request, context),
      contactEmail: request.contactEmail,
      contactPhone: request.contactPhone,
      contact: contactView(request, records, context),
      objective: request.objective,
      expectedResult: request.expectedResult,
      place: request.place,
      visitNeeded: request.visitNeeded,
      secondBriefing: request.secondBriefing,
      priorityPopulation: request.priorityPopulation,
      preferred: request.preferred.map(named),
      excluded: request.excluded.map(named),
      toCorrect: request.toCorrect.split('\n').filter((line) => line !== ''),
      steps: requestSteps(file, {
        today: context.today,
        settings: context.settings,
        words: context.text.requests,
        language: context.language,
        areaName: card.area.name,
        mentorBy: card.countdown.dueOn,
        nameOf,
        sessions: records.sessions.all.filter((row) => ids.has(row.advisory) && row.cancelledOn === ''),
      }),
      invitations: file.invitations.map((row) => invitationView(row, file, records, context)),
      advisories: file.advisories.map((row) => ({ id: row.id, name: row.title })),
      recruitingSince: request.recruitingSince,
      closedOn: request.closedOn,
      notes: request.notes,
      action: actions[0] && mainActions.has(actions[0]) ? actions[0] : null,
      actions,
      values: editableValues(request),
      statusPage: context.pageLink('request', heldCode(request.id, request)),
    };
  },
});

const mainActions: ReadonlySet<RequestAction> = new Set([
  'reviewRequest',
  'candidates',
  'askCorrection',
  'reopenRequest',
]);

function actionsFor(state: RequestState, request: Request): readonly RequestAction[] {
  const recruiting: RequestAction = request.recruitingSince === '' ? 'openRecruiting' : 'closeRecruiting';
  switch (state) {
    case 'toCorrect':
      return ['reviewRequest', 'askCorrection', 'candidates', recruiting, 'closeRequest'];
    case 'new':
      return ['reviewRequest', 'candidates', 'askCorrection', recruiting, 'closeRequest'];
    case 'searching':
    case 'invited':
    case 'recruiting':
      return [
        'candidates',
        ...(request.reviewedOn === '' ? (['reviewRequest'] as const) : []),
        'askCorrection',
        recruiting,
        'closeRequest',
      ];
    case 'closed':
      return ['reopenRequest'];
    default:
      return [];
  }
}

function words(request: Request, context: Context) {
  const show = (key: 'level' | 'format' | 'modality' | 'language' | 'channel' | 'closeReason') => {
    const value = request[key];
    const options: Readonly<Record<string, { readonly [language in Context['language']]: string }>> =
      requests.columns[key].options;
    return value === '' ? '' : (options[value]?.[context.language] ?? '');
  };
  return {
    levelLabel: show('level'),
    formatLabel: show('format'),
    modalityLabel: show('modality'),
    languageLabel: show('language'),
    channelLabel: show('channel'),
    closeReasonLabel: show('closeReason'),
  };
}

function contactView(request: Request, records: MatchingRecords, context: Context): RequestDetail['contact'] {
  const { standsIn, ...person } = contactOf(request, records.areas.find(request.area), context);
  return { ...person, id: request.area, standsInFor: standsIn ? request.contactName : '' };
}
