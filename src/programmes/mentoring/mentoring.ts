// The mentoring programme: its stages, who owes what, and the steps of an advisory from request to closing.
// The coordination runs the service; the area owns the logistics of its sessions; the mentor prepares and leads them.
import { defineProgramme } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { label } from '../../text/language.ts';
import { closingSteps } from './closing-steps.ts';
import { evaluationSteps } from './evaluation-steps.ts';
import { preparationSteps } from './preparation-steps.ts';
import { requestSteps } from './request-steps.ts';
import { sessionSteps } from './session-steps.ts';

export const mentoring = defineProgramme<AdvisoryFacts>()({
  key: 'mentoring',
  label: label('Mentoría', 'Mentoring', 'Mentoria'),
  stages: {
    request: label('Solicitud', 'Request', 'Solicitação'),
    linkUp: label('Vinculación', 'Link-up', 'Vinculação'),
    preparation: label('Preparación', 'Preparation', 'Preparação'),
    sessions: label('Sesiones', 'Sessions', 'Sessões'),
    evaluation: label('Evaluación y seguimiento', 'Evaluation and follow-up', 'Avaliação e acompanhamento'),
    closing: label('Cierre', 'Closing', 'Encerramento'),
  },
  owners: {
    coordination: label('Coordinación', 'Coordination', 'Coordenação'),
    area: label('Área', 'Area', 'Área'),
    advisor: label('Mentora', 'Mentor', 'Mentora'),
  },
  steps: [...requestSteps, ...preparationSteps, { each: sessionSteps }, ...evaluationSteps, ...closingSteps],
});
