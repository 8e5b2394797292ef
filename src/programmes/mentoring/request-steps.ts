// First steps: the request was reviewed and a mentor accepted it.
// Both lie behind an advisory that exists; they are shown so that its path reads whole.
import { addDays } from '../../calendar/local-date.ts';
import type { StepDefinition } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { label } from '../../text/language.ts';

const group = { key: 'mentor', label: label('Mentora encontrada', 'Mentor found', 'Mentora encontrada') };

export const requestSteps: readonly StepDefinition<AdvisoryFacts>[] = [
  {
    key: 'request-reviewed',
    stage: 'request',
    group,
    label: label('Solicitud revisada', 'Request reviewed', 'Solicitação revisada'),
    owner: 'coordination',
    applies: ({ request }) => request !== undefined,
    doneOn: ({ request, advisory }) => request?.reviewedOn || advisory.openedOn,
    dueOn: ({ request, settings }) => (request?.receivedOn ? addDays(request.receivedOn, settings.reviewDays) : ''),
  },
  {
    key: 'mentor-found',
    stage: 'request',
    group,
    label: label('Mentora aceptó', 'Mentor accepted', 'Mentora aceitou'),
    owner: 'coordination',
    doneOn: ({ advisory }) => advisory.openedOn,
    dueOn: ({ request, settings }) => (request?.receivedOn ? addDays(request.receivedOn, settings.mentorDueDays) : ''),
  },
];
