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
  timeNote: 'Días desde que se recibe la solicitud hasta que una mentora acepta, comparados con el plazo del servicio.',
  noTime: 'En el periodo todavía no hay solicitudes con mentora.',
  topics: 'Temas',
  noTopics: 'No hay temas registrados en el periodo.',
  comments: 'Lo que dijeron las participantes',
  pending: 'Pendientes',
  noPending: 'No hay pendientes con esta área.',
  remarks: 'Observaciones',
  signatures: 'Firmas',
  signing: 'Quienes firman leyeron este informe y están de acuerdo con su contenido.',
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
  timeNote: 'Days from the request until a mentor accepts, compared with the time that the service sets itself.',
  noTime: 'No request of the period has a mentor yet.',
  topics: 'Topics',
  noTopics: 'No topics were recorded in the period.',
  comments: 'What participants said',
  pending: 'Pending matters',
  noPending: 'Nothing is pending with this area.',
  remarks: 'Remarks',
  signatures: 'Signatures',
  signing: 'Those who sign have read this report and agree with what it says.',
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
  timeNote: 'Dias desde o recebimento da solicitação até uma mentora aceitar, comparados com o prazo do serviço.',
  noTime: 'No período ainda não há solicitações com mentora.',
  topics: 'Temas',
  noTopics: 'Não há temas registrados no período.',
  comments: 'O que disseram as participantes',
  pending: 'Pendências',
  noPending: 'Não há pendências com esta área.',
  remarks: 'Observações',
  signatures: 'Assinaturas',
  signing: 'Quem assina leu este relatório e está de acordo com o seu conteúdo.',
};

export const areaReportText: Readonly<Record<Language, typeof es>> = { es, en, pt };
