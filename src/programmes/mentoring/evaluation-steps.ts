// After the last session: what the mentor says, the report, the follow-up plan.
// Their deadlines run from the last session, once every session has a date.
import type { StepDefinition } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { allHeld, madeOn } from '../../progress/advisory-state.ts';
import { label } from '../../text/language.ts';
import { afterLast, plannedBy } from './deadlines.ts';

type Step = StepDefinition<AdvisoryFacts>;

const survey = {
  key: 'advisor-survey',
  label: label('Encuesta a la mentora', 'Mentor survey', 'Pesquisa da mentora'),
};

/** What no figure says is written first: until then the report is not made with one click. */
function hasReportTexts({ advisory: { achieved, pendingTopics, recommendations } }: AdvisoryFacts): boolean {
  return [achieved, pendingTopics, recommendations].some((text) => text !== '');
}

export const evaluationSteps: readonly Step[] = [
  {
    key: 'advisor-survey-sent',
    stage: 'evaluation',
    group: survey,
    label: label('Encuesta a la mentora enviada', 'Mentor survey sent', 'Pesquisa da mentora enviada'),
    owner: 'coordination',
    applies: ({ advisory }) => advisory.advisorSurveySentOn !== '' || advisory.advisorSurveyOn === '',
    doneOn: ({ advisory }) => advisory.advisorSurveySentOn,
    dueOn: (facts) => afterLast(facts, facts.settings.attendanceDays),
    missing: () => label('Falta enviarla', 'Still to be sent', 'Falta enviar'),
    action: (facts) => (allHeld(facts) ? { name: 'sendAdvisorSurvey' } : undefined),
  },
  {
    key: 'advisor-survey-answered',
    stage: 'evaluation',
    group: survey,
    label: label('Encuesta de la mentora recibida', 'Mentor survey received', 'Pesquisa da mentora recebida'),
    owner: 'advisor',
    doneOn: ({ advisory }) => advisory.advisorSurveyOn,
    dueOn: (facts) => afterLast(facts, facts.settings.reportDays),
    missing: () => label('Falta su respuesta', 'Her answer is missing', 'Falta a resposta dela'),
  },
  {
    key: 'report',
    stage: 'evaluation',
    label: label('Informe', 'Report', 'Relatório'),
    owner: 'coordination',
    doneOn: (facts) => madeOn(facts, 'advisory-report'),
    dueOn: (facts) => afterLast(facts, facts.settings.reportDays),
    missing: () => label('Falta elaborarlo', 'Still to be made', 'Falta elaborar'),
    action: (facts) =>
      allHeld(facts) ? { name: hasReportTexts(facts) ? 'makeAdvisoryReport' : 'writeReport' } : undefined,
  },
  {
    key: 'follow-up',
    stage: 'evaluation',
    label: label('Plan de seguimiento', 'Follow-up plan', 'Plano de acompanhamento'),
    owner: 'area',
    doneOn: (facts) => madeOn(facts, 'follow-up-plan'),
    dueOn: plannedBy,
    missing: ({ commitments }) =>
      commitments.length === 0
        ? label('Faltan los acuerdos', 'The agreements are missing', 'Faltam os acordos')
        : label('Falta elaborarlo', 'Still to be made', 'Falta elaborar'),
    action: (facts) =>
      allHeld(facts) ? { name: facts.commitments.length === 0 ? 'planFollowUp' : 'makePlan' } : undefined,
  },
];
