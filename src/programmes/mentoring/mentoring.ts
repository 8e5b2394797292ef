// The mentoring programme: its stages, who owes what, and the steps of an advisory from request to closing.
// The coordination runs the service; the area owns the logistics of its sessions; the mentor prepares and leads them.
import { defineProgramme } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { label } from '../../text/language.ts';
import { closingSteps } from './closing-steps.ts';
import { evaluationSteps } from './evaluation-steps.ts';
import { preparationSteps } from './preparation-steps.ts';
import { requestSteps } from './request-steps.ts';
import { area, mentor, team } from './roles.ts';
import { sessionSteps } from './session-steps.ts';
import { stages } from './stages.ts';

export const mentoring = defineProgramme<AdvisoryFacts>()({
  key: 'mentoring',
  label: label('Mentoría', 'Mentoring', 'Mentoria'),
  stages,
  owners: { coordination: team.name.one, area: area.name.one, advisor: mentor.name.one },
  steps: [...requestSteps, ...preparationSteps, { each: sessionSteps }, ...evaluationSteps, ...closingSteps],
});
