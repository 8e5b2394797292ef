// What the report of an assistance says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  intro:
    'Este informe cuenta qué pidió el equipo, cómo se trabajó y a qué se llegó. Las soluciones se construyeron juntos; las decisiones fueron del equipo.',
  people: 'Participaron',
  date: 'Fecha',
  context: 'El contexto',
  plan: 'El plan',
  product: 'El producto',
  survey: 'Qué piensa el equipo',
  experience: 'Para otros equipos',
};
const en: typeof es = {
  intro:
    'This report tells what the team asked for, how work went and what was reached. Solutions were built together; decisions were those of the team.',
  people: 'Who took part',
  date: 'Date',
  context: 'The context',
  plan: 'The plan',
  product: 'The product',
  survey: 'What the team thinks',
  experience: 'For other teams',
};
const pt: typeof es = {
  intro:
    'Este relatório conta o que a equipe pediu, como se trabalhou e a que se chegou. As soluções foram construídas juntos; as decisões foram da equipe.',
  people: 'Participaram',
  date: 'Data',
  context: 'O contexto',
  plan: 'O plano',
  product: 'O produto',
  survey: 'O que a equipe pensa',
  experience: 'Para outras equipes',
};

export const assistanceReportText: Readonly<Record<Language, typeof es>> = { es, en, pt };
