// Writes the cases as rows: request, invitations, advisory, deliveries, sessions, the mentor's survey.
// Each table is filled in order of time, so that its codes read as history.
import type { Id } from '../../src/define/ids.ts';
import { advisorSurveys } from '../../src/tables/advisor-surveys.ts';
import { advisories, type LogisticsPoint, logistics } from '../../src/tables/advisories.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { deliverables } from '../../src/tables/deliverables.ts';
import { requests } from '../../src/tables/requests.ts';
import type { AdvisoryCase, InvitationCase, RequestCase } from './case.ts';
import { contactOf, titleOf } from './case-names.ts';
import type { Days } from './days.ts';
import { type Base, needed } from './fill-base.ts';
import { addSessions, type Opened } from './fill-sessions.ts';
import { type HeldSession, sessionDrawer } from './held-sessions.ts';
import { chance } from './random.ts';
import type { SampleRows } from './rows.ts';

export interface FilledCase {
  readonly request: Id<'requests'>;
  readonly advisory: Id<'advisories'> | undefined;
  readonly sessions: readonly Id<'sessions'>[];
}

const SEED = 20_241;

export function fillCases(
  cases: readonly RequestCase[],
  base: Base,
  rows: SampleRows,
  days: Days,
): ReadonlyMap<RequestCase, FilledCase> {
  const byArrival = [...cases].sort((one, other) => one.received - other.received);
  const requestIds = new Map(byArrival.map((each) => [each, addRequest(each, base, rows, days)]));
  const requestOf = (each: RequestCase) => needed(requestIds.get(each), each.focus);

  const sent = byArrival.flatMap((each) => (each.invitations ?? []).map((invitation) => ({ each, invitation })));
  for (const { each, invitation } of sent.sort((one, other) => one.invitation.sent - other.invitation.sent))
    addInvitation(invitation, requestOf(each), base, rows, days);

  const drawSessions = sessionDrawer(chance(SEED));
  const opened = openedIn(byArrival).map(({ advisory, invitation, case: each }): Opened => {
    const held = drawSessions(advisory);
    const id = addAdvisory(each, advisory, invitation, [...held.values()], requestOf(each), base, rows, days);
    return { case: each, advisory, invitation, id, held };
  });
  const rounds = opened.flatMap(({ id, advisory }) =>
    (['design', 'presentation'] as const).flatMap((kind) =>
      advisory[kind].map((round, index) => ({ id, kind, round, number: index + 1 })),
    ),
  );
  for (const { id, kind, round, number } of rounds.sort((one, other) => one.round.asked - other.round.asked))
    addRound(id, kind, round, number, rows, days);
  const sessionIds = addSessions(opened, rows, days);
  for (const { advisory, id } of [...opened].sort(
    (one, other) => (one.advisory.survey?.on ?? 0) - (other.advisory.survey?.on ?? 0),
  ))
    addMentorSurvey(advisory, id, rows, days);

  return new Map(
    byArrival.map((each) => {
      const found = opened.find((one) => one.case === each);
      return [
        each,
        {
          request: requestOf(each),
          advisory: found?.id,
          sessions: found ? found.advisory.sessions.map((session) => needed(sessionIds.get(session), 'session')) : [],
        },
      ];
    }),
  );
}

function addRequest(each: RequestCase, base: Base, rows: SampleRows, days: Days): Id<'requests'> {
  const contact = contactOf(each.area);
  return rows.add(requests, days.day(each.received), {
    receivedOn: days.day(each.received),
    channel: each.channel ?? 'form',
    area: base.area(each.area),
    contactName: contact.contactName,
    contactEmail: contact.contactEmail,
    contactPhone: contact.contactPhone,
    consentOn: days.day(each.received),
    consentText: 'Aviso de privacidad, versión 1',
    topic: each.topic ? base.topic(each.topic) : '',
    focus: each.focus,
    level: each.level,
    participants: each.participants,
    objective: each.objective,
    expectedResult: each.result,
    format: each.format,
    modality: each.modality,
    proposedAt: each.weekday
      ? `${days.next(each.weekday, each.proposed)}T${each.time}`
      : days.at(each.proposed, each.time),
    place: each.place ?? contact.place,
    language: 'es',
    visitNeeded: each.visit ?? false,
    secondBriefing: each.briefing ?? false,
    priorityPopulation: each.priority ?? false,
    seats: 1,
    preferred: (each.preferred ?? []).map(base.mentor),
    toCorrect: each.toCorrect ?? '',
    acknowledgedOn: days.day(each.received),
    reviewedOn: each.reviewed === undefined ? '' : days.day(each.reviewed),
    recruitingSince: each.recruiting === undefined ? '' : days.day(each.recruiting),
    pausedDays: 0,
    closedOn: each.closed ? days.day(each.closed.on) : '',
    closeReason: each.closed?.reason ?? '',
    notes: each.notes ?? '',
  });
}

/** As the settings say: so many days to answer. */
const DAYS_TO_ANSWER = 4;

function addInvitation(
  invitation: InvitationCase,
  request: Id<'requests'>,
  base: Base,
  rows: SampleRows,
  days: Days,
): void {
  const optional = (offset: number | undefined) => (offset === undefined ? '' : days.day(offset));
  rows.add(assignments, days.day(invitation.sent), {
    request,
    advisor: base.mentor(invitation.mentor),
    invitedAt: days.at(invitation.sent, '11:20'),
    score: invitation.score,
    why: invitation.why,
    remindedOn: optional(invitation.reminded),
    answerBy: days.day(invitation.sent + DAYS_TO_ANSWER),
    answeredOn: optional(invitation.on),
    answer: invitation.answer ?? '',
    comment: invitation.comment ?? '',
  });
}

function openedIn(cases: readonly RequestCase[]) {
  return cases
    .flatMap((each) => {
      const invitation = each.invitations?.find(({ answer }) => answer === 'accepted');
      return each.advisory && invitation ? [{ case: each, advisory: each.advisory, invitation }] : [];
    })
    .sort((one, other) => (one.invitation.on ?? 0) - (other.invitation.on ?? 0));
}

const plannedSessions = { quick: 1, midTerm: 3, longTerm: 4, '': 1 } as const;

function addAdvisory(
  each: RequestCase,
  advisory: AdvisoryCase,
  invitation: InvitationCase,
  held: readonly HeldSession[],
  request: Id<'requests'>,
  base: Base,
  rows: SampleRows,
  days: Days,
): Id<'advisories'> {
  const openedOn = days.day(invitation.on ?? each.received);
  const optional = (offset: number | undefined) => (offset === undefined ? '' : days.day(offset));
  const isComplete = advisory.logistics === Object.keys(logistics).length;
  const askedFor: readonly LogisticsPoint[] = [
    ...(each.visit ? (['visit'] as const) : []),
    ...(each.briefing ? (['briefing'] as const) : []),
  ];
  const settled: readonly LogisticsPoint[] = [
    ...(Object.keys(logistics) as (keyof typeof logistics)[]).slice(0, advisory.logistics),
    ...(isComplete ? askedFor : []),
  ];
  const settledOn = isComplete ? optional((advisory.linkUp ?? 0) + 2) : '';
  return rows.add(advisories, openedOn, {
    title: titleOf(each),
    request,
    area: base.area(each.area),
    advisor: base.mentor(invitation.mentor),
    topic: each.topic ? base.topic(each.topic) : '',
    format: each.format,
    plannedSessions: plannedSessions[each.format],
    openedOn,
    linkUpAt: advisory.linkUp === undefined ? '' : days.at(advisory.linkUp, advisory.linkUpTime ?? '12:00'),
    linkUpPlace: advisory.linkUp === undefined ? '' : (advisory.linkUpPlace ?? contactOf(each.area).place),
    linkUpDoneOn: advisory.linkUpDone ? optional(advisory.linkUp) : '',
    logistics: settled,
    logisticsOn: settledOn,
    visitOn: settled.includes('visit') ? settledOn : '',
    briefingOn: settled.includes('briefing') ? settledOn : '',
    surveyCount: held.reduce((sum, session) => sum + session.answers.length, 0),
    surveyTotal: held.reduce((sum, session) => sum + session.points, 0),
    advisorSurveySentOn: optional(advisory.survey?.sent),
    advisorSurveyOn: optional(advisory.survey?.on),
    achieved: advisory.achieved ?? '',
    pendingTopics: advisory.pendingTopics ?? '',
    recommendations: advisory.recommendations ?? '',
    linkUpVersion: 0,
  });
}

function addRound(
  advisory: Id<'advisories'>,
  kind: 'design' | 'presentation',
  round: AdvisoryCase['design'][number],
  number: number,
  rows: SampleRows,
  days: Days,
): void {
  const optional = (offset: number | undefined) => (offset === undefined ? '' : days.day(offset));
  const name = kind === 'design' ? 'carta-descriptiva' : 'presentacion';
  rows.add(deliverables, days.day(round.asked), {
    advisory,
    kind,
    round: number,
    requestedOn: days.day(round.asked),
    dueOn: days.day(round.due),
    deliveredOn: optional(round.delivered),
    url: round.delivered === undefined ? '' : `https://entregas.jacaranda.example/${advisory}/${name}-${number}`,
    reviewedOn: optional(round.reviewed),
    verdict: round.verdict ?? '',
    reviewer: round.verdict ? 'area' : '',
    comments: round.comments ?? '',
  });
}

function addMentorSurvey(advisory: AdvisoryCase, id: Id<'advisories'>, rows: SampleRows, days: Days): void {
  const { survey } = advisory;
  if (survey?.on === undefined) return;
  const [support, ofArea, group, materials] = survey.scores ?? [5, 5, 5, 5];
  rows.add(advisorSurveys, days.day(survey.on), {
    advisory: id,
    receivedOn: days.day(survey.on),
    support,
    logistics: ofArea,
    group,
    materials,
    again: true,
    achieved: advisory.achieved ?? '',
    pending: advisory.pendingTopics ?? '',
    suggestions: survey.suggestions ?? '',
  });
}
