// What the report per area says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  requests: 'Solicitudes por estado',
  noRequests: 'No hubo solicitudes en el periodo.',
  advisories: 'Asesorías del periodo',
  noAdvisories: 'No hubo asesorías en el periodo.',
  people: 'Personas atendidas',
  noPeople: 'No hay asistencia registrada en el periodo.',
  peopleNote: 'Cada persona se cuenta una vez, aunque haya asistido a varias sesiones.',
  time: 'De la solicitud a contar con mentora',
  timeNote: 'El servicio se propone responder en dos a tres semanas.',
  topics: 'Temas',
  noTopics: 'No hay temas registrados en el periodo.',
  comments: 'Lo que dijeron las participantes',
  pending: 'Pendientes',
  noPending: 'No hay pendientes con esta área.',
  remarks: 'Observaciones',
  remarksHint: 'Por completar: lo que conviene mantener, lo que conviene cambiar y próximos pasos.',
  signatures: 'Firmas',
};

const en: typeof es = {
  requests: 'Requests by state',
  noRequests: 'There were no requests in the period.',
  advisories: 'Advisories of the period',
  noAdvisories: 'There were no advisories in the period.',
  people: 'People served',
  noPeople: 'No attendance was recorded in the period.',
  peopleNote: 'Each person is counted once, however many sessions they attended.',
  time: 'From request to mentor',
  timeNote: 'The service aims to answer in two to three weeks.',
  topics: 'Topics',
  noTopics: 'No topics were recorded in the period.',
  comments: 'What participants said',
  pending: 'Pending matters',
  noPending: 'Nothing is pending with this area.',
  remarks: 'Remarks',
  remarksHint: 'To complete: what to keep, what to change, and next steps.',
  signatures: 'Signatures',
};

const pt: typeof es = {
  requests: 'Solicitações por situação',
  noRequests: 'Não houve solicitações no período.',
  advisories: 'Assessorias do período',
  noAdvisories: 'Não houve assessorias no período.',
  people: 'Pessoas atendidas',
  noPeople: 'Não há presença registrada no período.',
  peopleNote: 'Cada pessoa é contada uma vez, mesmo que tenha participado de várias sessões.',
  time: 'Da solicitação até ter mentora',
  timeNote: 'O serviço se propõe a responder em duas a três semanas.',
  topics: 'Temas',
  noTopics: 'Não há temas registrados no período.',
  comments: 'O que disseram as participantes',
  pending: 'Pendências',
  noPending: 'Não há pendências com esta área.',
  remarks: 'Observações',
  remarksHint: 'A completar: o que convém manter, o que convém mudar e próximos passos.',
  signatures: 'Assinaturas',
};

export const areaReportText: Readonly<Record<Language, typeof es>> = { es, en, pt };
