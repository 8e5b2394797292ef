// What the report of a round says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  intro:
    'Dos especialistas de otros países miraron la iniciativa junto con quienes la llevan. Este informe cuenta qué encontraron y qué recomiendan; el país decide qué hace con ello.',
  panel: 'Panel',
  visit: 'Visita',
  date: 'Fecha',
  timeline: 'La ronda, paso a paso',
  description: 'Descripción de la ronda',
  findings: 'Hallazgos',
  recommendations: 'Recomendaciones prácticas',
  binding: 'No obligan. La última columna señala con cuáles propone empezar el panel.',
  cooperation: 'Necesidades y oportunidades de cooperación',
  documents: 'Documentos de referencia',
  agenda: 'Agenda de la visita',
  nothing: 'Todavía no se escribe esta parte.',
};
const en: typeof es = {
  intro:
    'Two specialists of other countries looked at the initiative together with those who run it. This report tells what they found and what they recommend; the country decides what it makes of it.',
  panel: 'Panel',
  visit: 'Visit',
  date: 'Date',
  timeline: 'The round, step by step',
  description: 'Description of the round',
  findings: 'Findings',
  recommendations: 'Practical recommendations',
  binding: 'They do not bind. The last column names those that the panel would begin with.',
  cooperation: 'Needs and opportunities of cooperation',
  documents: 'Reference documents',
  agenda: 'Agenda of the visit',
  nothing: 'This part is still to be written.',
};
const pt: typeof es = {
  intro:
    'Duas pessoas especialistas de outros países olharam a iniciativa junto com quem a conduz. Este relatório conta o que encontraram e o que recomendam; o país decide o que faz com isso.',
  panel: 'Painel',
  visit: 'Visita',
  date: 'Data',
  timeline: 'A rodada, passo a passo',
  description: 'Descrição da rodada',
  findings: 'Achados',
  recommendations: 'Recomendações práticas',
  binding: 'Não obrigam. A última coluna indica aquelas com que o painel propõe começar.',
  cooperation: 'Necessidades e oportunidades de cooperação',
  documents: 'Documentos de referência',
  agenda: 'Agenda da visita',
  nothing: 'Esta parte ainda não foi escrita.',
};

export const roundReportText: Readonly<Record<Language, typeof es>> = { es, en, pt };
