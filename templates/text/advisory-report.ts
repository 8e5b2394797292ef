// What the advisory report says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  number: 'N.º',
  request: 'La solicitud',
  goal: 'Objetivo y resultado esperado',
  mentor: 'Quién acompañó',
  sessions: 'Sesiones y asistencia',
  noSessions: 'Todavía no hay sesiones registradas.',
  sessionNote: 'Las cifras provienen de las listas de asistencia.',
  satisfaction: 'Lo que opinaron las participantes',
  noSatisfaction: 'Sin resultados que mostrar: para cuidar el anonimato hacen falta al menos tres respuestas.',
  commentsNote: 'Se transcriben sin nombres y en orden distinto al de llegada.',
  achieved: 'Lo que se logró',
  pending: 'Temas pendientes',
  advice: 'Recomendaciones',
  commitments: 'Compromisos',
  noCommitments: 'A la fecha de este informe no hay compromisos registrados.',
  signatures: 'Firmas',
  signing: 'Quienes firman leyeron este informe y están de acuerdo con su contenido.',
};

const en: typeof es = {
  number: 'No.',
  request: 'The request',
  goal: 'Objective and expected result',
  mentor: 'Who accompanied it',
  sessions: 'Sessions and attendance',
  noSessions: 'No sessions have been recorded yet.',
  sessionNote: 'The figures come from the attendance lists.',
  satisfaction: 'What participants thought',
  noSatisfaction: 'No results to show: to protect anonymity at least three answers are needed.',
  commentsNote: 'Given without names and not in the order in which they arrived.',
  achieved: 'What was achieved',
  pending: 'Pending topics',
  advice: 'Recommendations',
  commitments: 'Commitments',
  noCommitments: 'No commitments have been recorded by the date of this report.',
  signatures: 'Signatures',
  signing: 'Those who sign have read this report and agree with what it says.',
};

const pt: typeof es = {
  number: 'N.º',
  request: 'A solicitação',
  goal: 'Objetivo e resultado esperado',
  mentor: 'Quem acompanhou',
  sessions: 'Sessões e presença',
  noSessions: 'Ainda não há sessões registradas.',
  sessionNote: 'Os números vêm das listas de presença.',
  satisfaction: 'O que as participantes acharam',
  noSatisfaction: 'Sem resultados a mostrar: para cuidar do anonimato são necessárias ao menos três respostas.',
  commentsNote: 'Transcritos sem nomes e em ordem diferente da de chegada.',
  achieved: 'O que se alcançou',
  pending: 'Temas pendentes',
  advice: 'Recomendações',
  commitments: 'Compromissos',
  noCommitments: 'Até a data deste relatório não há compromissos registrados.',
  signatures: 'Assinaturas',
  signing: 'Quem assina leu este relatório e está de acordo com o seu conteúdo.',
};

export const advisoryReportText: Readonly<Record<Language, typeof es>> = { es, en, pt };
