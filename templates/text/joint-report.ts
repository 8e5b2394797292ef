// What the joint report says, in each language. Its questions are those of the block that both projects answer.
import type { Language } from '../../src/text/language.ts';

const es = {
  intro:
    'Los dos proyectos contestaron estas preguntas, cada uno desde su lugar: el que asesoró y el que fue asesorado. Lo que surgió en el camino y no cabe en ellas está en los apartados que agregaron.',
  map: 'Del problema a la respuesta',
  mapHint: 'Lo que preocupaba a cada proyecto, lo que descubrieron en común y lo que hicieron al respecto.',
  survey: 'Lo que opinan quienes participaron',
  evidence: 'Evidencias',
  noEvidence: 'No se registraron evidencias.',
};
const en: typeof es = {
  intro:
    'Both projects answered these questions, each from its own place: the one that advised and the one that was advised. Whatever came up on the way and does not fit them stands in the sections that they added.',
  map: 'From the problem to the response',
  mapHint: 'What troubled each project, what they found they share, and what they did about it.',
  survey: 'What those who took part think',
  evidence: 'Evidence',
  noEvidence: 'No evidence was recorded.',
};
const pt: typeof es = {
  intro:
    'Os dois projetos responderam a estas perguntas, cada um do seu lugar: o que assessorou e o que foi assessorado. O que surgiu no caminho e não cabe nelas está nas seções que acrescentaram.',
  map: 'Do problema à resposta',
  mapHint: 'O que preocupava cada projeto, o que descobriram em comum e o que fizeram a respeito.',
  survey: 'O que pensam as pessoas que participaram',
  evidence: 'Evidências',
  noEvidence: 'Não foram registradas evidências.',
};

export const jointReportText: Readonly<Record<Language, typeof es>> = { es, en, pt };
