// The stages of an advisory, from the request to the closing.
import { label } from '../../text/language.ts';

export const stages = {
  request: label('Solicitud', 'Request', 'Solicitação'),
  linkUp: label('Vinculación', 'Link-up', 'Vinculação'),
  preparation: label('Preparación', 'Preparation', 'Preparação'),
  sessions: label('Sesiones', 'Sessions', 'Sessões'),
  evaluation: label('Evaluación y seguimiento', 'Evaluation and follow-up', 'Avaliação e acompanhamento'),
  closing: label('Cierre', 'Closing', 'Encerramento'),
} as const;
