// Before the first session: link-up, logistics, dates, session design and presentation.
// The area reviews what the mentor delivers; what it returns comes back in a new round.
import { addDays, dayOf, latestDay } from '../../calendar/local-date.ts';
import type { StepDefinition } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { allPlanned, type DeliverableKind, latestRound } from '../../progress/advisory-state.ts';
import { inTimeFor } from '../../progress/promise.ts';
import { reviewDueOn } from '../../progress/review-due.ts';
import { label, type Translated } from '../../text/language.ts';
import { arrangedBy, beforeFirstSession } from './deadlines.ts';
import { logisticsDoneOn, logisticsLeft } from './logistics-points.ts';

type Step = StepDefinition<AdvisoryFacts>;

/** The first session, or what the area proposed while none is planned: nothing before it may be promised for later. */
function firstMeeting({ sessions, request }: AdvisoryFacts): string {
  return sessions[0]?.startsAt || (request?.proposedAt ?? '');
}

const linkUp: Step = {
  key: 'link-up',
  stage: 'linkUp',
  label: label('Vinculación', 'Link-up', 'Vinculação'),
  owner: 'coordination',
  doneOn: ({ advisory }) => advisory.linkUpDoneOn,
  dueOn: (facts) => {
    const { linkUpAt, openedOn } = facts.advisory;
    if (linkUpAt !== '') return dayOf(linkUpAt);
    return openedOn && inTimeFor(addDays(openedOn, facts.settings.linkUpDays), firstMeeting(facts), openedOn);
  },
  isAhead: ({ advisory, now }) => advisory.linkUpAt > now,
  missing: ({ advisory, now }) =>
    advisory.linkUpAt === ''
      ? label('Falta fijar día y lugar', 'Day and place still to be set', 'Falta marcar dia e lugar')
      : advisory.linkUpAt <= now
        ? label('Falta anotar que se hizo', 'Still to be recorded as held', 'Falta registrar que foi feita')
        : undefined,
  action: ({ advisory, now }) =>
    advisory.linkUpAt === ''
      ? { name: 'scheduleLinkUp' }
      : advisory.linkUpAt <= now
        ? { name: 'recordLinkUp' }
        : undefined,
};

const logisticsSettled: Step = {
  key: 'logistics',
  stage: 'linkUp',
  label: label('Logística del área', 'Logistics of the area', 'Logística da área'),
  owner: 'area',
  doneOn: logisticsDoneOn,
  dueOn: arrangedBy,
  missing: logisticsLeft,
  action: () => ({ name: 'setLogistics' }),
};

/** What the area arranges for the mentor because its request asked for it; each is a point of the logistics too. */
function askedFor(
  key: 'visit' | 'briefing',
  name: Translated,
  isAsked: (request: NonNullable<AdvisoryFacts['request']>) => boolean,
): Step {
  const ticked = (facts: AdvisoryFacts) => facts.advisory.logistics.includes(key);
  const doneOn = ({ advisory }: AdvisoryFacts) => (key === 'visit' ? advisory.visitOn : advisory.briefingOn);
  return {
    key,
    stage: 'preparation',
    label: name,
    owner: 'area',
    applies: (facts) => ticked(facts) || (facts.request !== undefined && isAsked(facts.request)),
    doneOn: (facts) => (ticked(facts) ? doneOn(facts) || facts.advisory.linkUpDoneOn || facts.today : ''),
    dueOn: arrangedBy,
    missing: () => label('Falta acordarla y hacerla', 'Still to be agreed and done', 'Falta combinar e fazer'),
    action: () => ({ name: 'setLogistics' }),
  };
}

const sessionsPlanned: Step = {
  key: 'sessions-planned',
  stage: 'preparation',
  label: label('Fechas de las sesiones', 'Dates of the sessions', 'Datas das sessões'),
  owner: 'area',
  doneOn: (facts) =>
    allPlanned(facts) && facts.sessions.every((session) => session.announcedOn !== '')
      ? latestDay(facts.sessions.map((session) => session.announcedOn))
      : '',
  dueOn: ({ advisory: { linkUpDoneOn }, settings, request }) =>
    linkUpDoneOn && inTimeFor(addDays(linkUpDoneOn, settings.reviewDays), request?.proposedAt ?? '', linkUpDoneOn),
  missing: (facts) => {
    const planned = facts.sessions.length;
    const all = facts.advisory.plannedSessions ?? 1;
    return planned < all
      ? label(`${planned} de ${all} con fecha`, `${planned} of ${all} have a date`, `${planned} de ${all} com data`)
      : label('Falta enviar el calendario', 'The calendar is still to be sent', 'Falta enviar o calendário');
  },
  action: () => ({ name: 'planSessions' }),
};

/** Delivery and review of one of the two things a mentor prepares. */
function deliverableSteps(
  kind: DeliverableKind,
  name: Translated,
  delivered: Translated,
  approved: Translated,
): Step[] {
  const group = { key: kind, label: name };
  const latest = (facts: AdvisoryFacts) => latestRound(facts.deliverables, kind);
  return [
    {
      key: `${kind}-delivered`,
      stage: 'preparation',
      group,
      label: delivered,
      owner: 'advisor',
      doneOn: (facts) => latest(facts)?.deliveredOn ?? '',
      dueOn: (facts) => latest(facts)?.dueOn || beforeFirstSession(facts),
      missing: (facts) =>
        (latest(facts)?.round ?? 1) > 1
          ? label('Falta la versión corregida', 'The corrected version is missing', 'Falta a versão corrigida')
          : label('Falta que la entregue', 'Not delivered yet', 'Falta que entregue'),
      action: (facts) => {
        const open = latest(facts);
        return open ? { name: 'recordDelivery', subject: open.id } : undefined;
      },
    },
    {
      key: `${kind}-approved`,
      stage: 'preparation',
      group,
      label: approved,
      owner: 'area',
      doneOn: (facts) => {
        const current = latest(facts);
        return current?.verdict === 'approved' ? current.reviewedOn || current.deliveredOn : '';
      },
      dueOn: (facts) => {
        const current = latest(facts);
        return current ? reviewDueOn(current, facts) : '';
      },
      missing: () => label('Falta la revisión', 'Review missing', 'Falta a revisão'),
      action: (facts) => {
        const current = latest(facts);
        return current && current.deliveredOn !== '' ? { name: 'reviewDeliverable', subject: current.id } : undefined;
      },
    },
  ];
}

export const preparationSteps: readonly Step[] = [
  linkUp,
  logisticsSettled,
  askedFor(
    'visit',
    label('Visita previa al lugar', 'Visit to the place beforehand', 'Visita prévia ao local'),
    (request) => request.visitNeeded === true,
  ),
  askedFor(
    'briefing',
    label('Segunda inducción del área', 'Second briefing by the area', 'Segunda indução da área'),
    (request) => request.secondBriefing === true,
  ),
  sessionsPlanned,
  ...deliverableSteps(
    'design',
    label('Carta descriptiva', 'Session design', 'Roteiro da sessão'),
    label('Carta descriptiva entregada', 'Session design delivered', 'Roteiro entregue'),
    label('Carta descriptiva aprobada', 'Session design approved', 'Roteiro aprovado'),
  ),
  ...deliverableSteps(
    'presentation',
    label('Presentación', 'Presentation', 'Apresentação'),
    label('Presentación entregada', 'Presentation delivered', 'Apresentação entregue'),
    label('Presentación aprobada', 'Presentation approved', 'Apresentação aprovada'),
  ),
];
