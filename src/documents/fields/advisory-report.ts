// Fields of the report that closes an advisory.

import type { DataOf } from '../../define/document-fields.ts';
import { listField, recommended, textField } from '../../define/document-fields.ts';
import { advisoryFields } from './advisory.ts';
import { letterheadFields } from './letterhead.ts';
import { signatureFields } from './signatures.ts';

const sessionRow = {
  numero: textField(['Número', 'Number', 'Número'], ['Número de sesión', 'Session number', 'Número da sessão']),
  fecha: textField(['Fecha', 'Date', 'Data'], ['Día de la sesión', 'Day of the session', 'Dia da sessão']),
  horario: textField(
    ['Horario', 'Time', 'Horário'],
    ['De inicio a término', 'From start to end', 'Do início ao término'],
  ),
  lugar: textField(['Lugar', 'Place', 'Local'], ['Lugar o enlace', 'Place or link', 'Local ou link']),
  inscritas: textField(
    ['Inscritas', 'Registered', 'Inscritas'],
    ['Personas inscritas', 'People registered', 'Pessoas inscritas'],
  ),
  asistentes: textField(
    ['Asistentes', 'Attended', 'Presentes'],
    ['Personas que asistieron', 'People who attended', 'Pessoas presentes'],
  ),
  mujeres: textField(
    ['Mujeres', 'Women', 'Mulheres'],
    ['Mujeres que asistieron', 'Women who attended', 'Mulheres presentes'],
  ),
  hombres: textField(['Hombres', 'Men', 'Homens'], ['Hombres que asistieron', 'Men who attended', 'Homens presentes']),
  otro_genero: textField(
    ['Otro género', 'Other gender', 'Outro gênero'],
    [
      'Personas de otro género, o que no lo dijeron',
      'People of another gender, or who did not say',
      'Pessoas de outro gênero, ou que não informaram',
    ],
  ),
} as const;

const scoreRow = {
  pregunta: textField(
    ['Pregunta', 'Question', 'Pergunta'],
    ['Pregunta de la encuesta', 'Question of the survey', 'Pergunta da pesquisa'],
  ),
  promedio: textField(
    ['Promedio (1 a 5)', 'Average (1 to 5)', 'Média (1 a 5)'],
    ['De 1 a 5', 'From 1 to 5', 'De 1 a 5'],
  ),
  respuestas: textField(
    ['Respuestas', 'Answers', 'Respostas'],
    ['Cuántas personas contestaron', 'How many people answered', 'Quantas pessoas responderam'],
  ),
} as const;

const commitmentRow = {
  compromiso: textField(
    ['Compromiso', 'Commitment', 'Compromisso'],
    ['Lo que se acordó', 'What was agreed', 'O que foi combinado'],
  ),
  responsable: textField(
    ['Responsable', 'Owner', 'Responsável'],
    ['Quien lo cumple', 'Who fulfils it', 'Quem o cumpre'],
  ),
  fecha_limite: textField(['Fecha límite', 'Due date', 'Prazo'], ['Hasta cuándo', 'Until when', 'Até quando']),
  avance: textField(
    ['Avance', 'Progress', 'Avanço'],
    ['Porcentaje o estado', 'Percentage or state', 'Porcentagem ou situação'],
  ),
} as const;

export const advisoryReportFields = {
  ...letterheadFields,
  ...advisoryFields,
  ...signatureFields,
  objetivo: recommended(advisoryFields.objetivo),
  persona_solicitante: textField(
    ['Persona solicitante', 'Requested by', 'Pessoa solicitante'],
    ['Quien hizo la solicitud', 'Who made the request', 'Quem fez a solicitação'],
  ),
  fecha_solicitud: textField(
    ['Fecha de solicitud', 'Date of request', 'Data da solicitação'],
    ['Día en que se recibió', 'Day on which it was received', 'Dia em que foi recebida'],
  ),
  formato: textField(
    ['Formato', 'Format', 'Formato'],
    ['Rápido, de mediano o de largo plazo', 'Quick, mid-term or long-term', 'Rápido, de médio ou de longo prazo'],
  ),
  dias_hasta_mentora: textField(
    ['Tiempo para contar con mentora', 'Time until a mentor was found', 'Tempo até ter mentora'],
    ['De la solicitud a la aceptación', 'From request to acceptance', 'Da solicitação à aceitação'],
  ),
  semblanza_mentora: textField(
    ['Semblanza', 'About the mentor', 'Perfil'],
    [
      'Unas líneas sobre la mentora o el mentor',
      'A few lines about the mentor',
      'Algumas linhas sobre a mentora ou o mentor',
    ],
  ),
  total_sesiones: textField(
    ['Sesiones', 'Sessions', 'Sessões'],
    ['Sesiones realizadas', 'Sessions held', 'Sessões realizadas'],
  ),
  personas_atendidas: textField(
    ['Personas atendidas', 'People served', 'Pessoas atendidas'],
    [
      'Personas distintas que asistieron; quienes comparten nombre, género y edad cuentan como una',
      'Different people who attended; those of one name, gender and age count as one',
      'Pessoas distintas que compareceram; quem tem o mesmo nome, gênero e idade conta como uma',
    ],
  ),
  horas_totales: textField(
    ['Horas', 'Hours', 'Horas'],
    ['Suma de las sesiones', 'Sum of the sessions', 'Soma das sessões'],
  ),
  satisfaccion_general: textField(
    ['Satisfacción (1 a 5)', 'Satisfaction (1 to 5)', 'Satisfação (1 a 5)'],
    ['Promedio de la encuesta, de 1 a 5', 'Average of the survey, from 1 to 5', 'Média da pesquisa, de 1 a 5'],
  ),
  sesiones: recommended(
    listField(
      ['Sesiones', 'Sessions', 'Sessões'],
      ['Una fila por sesión', 'One row a session', 'Uma linha por sessão'],
      sessionRow,
    ),
  ),
  satisfaccion: listField(
    ['Satisfacción', 'Satisfaction', 'Satisfação'],
    ['Una fila por pregunta', 'One row a question', 'Uma linha por pergunta'],
    scoreRow,
  ),
  comentarios: listField(
    ['Comentarios', 'Comments', 'Comentários'],
    [
      'Lo que gustó y lo que cambiarían, juntos',
      'What they liked and would change, together',
      'Do que gostaram e o que mudariam, juntos',
    ],
    { texto: textField(['Texto', 'Text', 'Texto'], ['El comentario', 'The comment', 'O comentário']) },
  ),
  gusto: listField(
    ['Lo que gustó', 'What they liked', 'Do que gostaram'],
    ['De la encuesta, sin nombres', 'From the survey, without names', 'Da pesquisa, sem nomes'],
    { texto: textField(['Texto', 'Text', 'Texto'], ['El comentario', 'The comment', 'O comentário']) },
  ),
  mejoraria: listField(
    ['Lo que cambiarían', 'What they would change', 'O que mudariam'],
    ['De la encuesta, sin nombres', 'From the survey, without names', 'Da pesquisa, sem nomes'],
    { texto: textField(['Texto', 'Text', 'Texto'], ['El comentario', 'The comment', 'O comentário']) },
  ),
  logros: textField(
    ['Logros', 'Achievements', 'Resultados'],
    ['Qué se logró', 'What was achieved', 'O que se alcançou'],
  ),
  temas_pendientes: textField(
    ['Temas pendientes', 'Pending topics', 'Temas pendentes'],
    ['Lo que quedó por tratar', 'What remained to be treated', 'O que ficou por tratar'],
  ),
  recomendaciones: textField(
    ['Recomendaciones', 'Recommendations', 'Recomendações'],
    ['Para el área y para el servicio', 'For the area and for the service', 'Para a área e para o serviço'],
  ),
  compromisos: recommended(
    listField(
      ['Compromisos', 'Commitments', 'Compromissos'],
      ['Una fila por compromiso', 'One row a commitment', 'Uma linha por compromisso'],
      commitmentRow,
    ),
  ),
} as const;

export type AdvisoryReportData = DataOf<typeof advisoryReportFields>;
