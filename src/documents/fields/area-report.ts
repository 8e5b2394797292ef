// Fields of the report that shows one requesting area what the service did for it.

import type { DataOf, Words } from '../../define/document-fields.ts';
import { listField, recommended, textField } from '../../define/document-fields.ts';
import { letterheadFields } from './letterhead.ts';
import { signatureFields } from './signatures.ts';

const amount = textField(['Cantidad', 'Amount', 'Quantidade'], ['Cuántas', 'How many', 'Quantas']);
const share = textField(['Porcentaje', 'Percentage', 'Porcentagem'], ['Del total', 'Of the total', 'Do total']);

function count(label: Words, explanation: Words) {
  return textField(label, explanation);
}

const advisoryRow = {
  codigo: textField(
    ['Código', 'Code', 'Código'],
    ['Código de la solicitud', 'Code of the request', 'Código da solicitação'],
  ),
  tema: textField(['Tema', 'Topic', 'Tema'], ['Tema de la asesoría', 'Topic of the advisory', 'Tema da assessoria']),
  nombre_mentora: textField(['Mentora', 'Mentor', 'Mentora'], ['Nombre completo', 'Full name', 'Nome completo']),
  sesiones: textField(
    ['Sesiones', 'Sessions', 'Sessões'],
    ['Sesiones realizadas', 'Sessions held', 'Sessões realizadas'],
  ),
  personas: textField(['Personas', 'People', 'Pessoas'], ['Personas atendidas', 'People served', 'Pessoas atendidas']),
  satisfaccion: textField(
    ['Satisfacción (1 a 5)', 'Satisfaction (1 to 5)', 'Satisfação (1 a 5)'],
    ['Promedio, de 1 a 5', 'Average, from 1 to 5', 'Média, de 1 a 5'],
  ),
  estado: textField(['Estado', 'State', 'Situação'], ['Etapa en que está', 'Stage it is in', 'Etapa em que está']),
} as const;

const pendingRow = {
  codigo: textField(
    ['Código', 'Code', 'Código'],
    ['Código de la solicitud', 'Code of the request', 'Código da solicitação'],
  ),
  pendiente: textField(['Pendiente', 'Pending', 'Pendência'], ['Lo que falta', 'What is missing', 'O que falta']),
  responsable: textField(
    ['Responsable', 'Owner', 'Responsável'],
    ['Quien lo resuelve', 'Who solves it', 'Quem resolve'],
  ),
  fecha_limite: textField(['Fecha límite', 'Due date', 'Prazo'], ['Hasta cuándo', 'Until when', 'Até quando']),
} as const;

export const areaReportFields = {
  ...letterheadFields,
  ...signatureFields,
  area: recommended(
    textField(['Área', 'Area', 'Área'], ['Área del informe', 'Area of the report', 'Área do relatório']),
  ),
  periodo: recommended(
    textField(['Periodo', 'Period', 'Período'], ['De cuándo a cuándo', 'From when to when', 'De quando a quando']),
  ),
  total_solicitudes: count(
    ['Solicitudes', 'Requests', 'Solicitações'],
    ['Recibidas en el periodo', 'Received in the period', 'Recebidas no período'],
  ),
  total_asesorias: count(
    ['Asesorías', 'Advisories', 'Assessorias'],
    ['Con mentora asignada', 'With a mentor', 'Com mentora definida'],
  ),
  total_sesiones: count(['Sesiones', 'Sessions', 'Sessões'], ['Realizadas', 'Held', 'Realizadas']),
  personas_atendidas: count(
    ['Personas atendidas', 'People served', 'Pessoas atendidas'],
    ['Personas distintas', 'Different people', 'Pessoas distintas'],
  ),
  satisfaccion_general: count(
    ['Satisfacción (1 a 5)', 'Satisfaction (1 to 5)', 'Satisfação (1 a 5)'],
    ['Promedio, de 1 a 5', 'Average, from 1 to 5', 'Média, de 1 a 5'],
  ),
  dias_promedio: count(
    ['Días, en promedio', 'Days, on average', 'Dias, em média'],
    ['De la solicitud a contar con mentora', 'From request to mentor', 'Da solicitação até ter mentora'],
  ),
  dias_minimo: count(
    ['Días, lo más rápido', 'Days, the quickest', 'Dias, o mais rápido'],
    ['La respuesta más rápida', 'The quickest answer', 'A resposta mais rápida'],
  ),
  dias_maximo: count(
    ['Días, lo más lento', 'Days, the slowest', 'Dias, o mais lento'],
    ['La respuesta más lenta', 'The slowest answer', 'A resposta mais lenta'],
  ),
  en_plazo: count(
    ['En plazo', 'In time', 'No prazo'],
    [
      'Porcentaje resuelto en tres semanas',
      'Percentage solved in three weeks',
      'Porcentagem resolvida em três semanas',
    ],
  ),
  solicitudes_por_estado: recommended(
    listField(
      ['Solicitudes por estado', 'Requests by state', 'Solicitações por situação'],
      ['Una fila por estado', 'One row a state', 'Uma linha por situação'],
      { estado: advisoryRow.estado, cantidad: amount, porcentaje: share },
    ),
  ),
  asesorias: recommended(
    listField(
      ['Asesorías', 'Advisories', 'Assessorias'],
      ['Una fila por asesoría', 'One row an advisory', 'Uma linha por assessoria'],
      advisoryRow,
    ),
  ),
  personas_por_genero: listField(
    ['Personas por género', 'People by gender', 'Pessoas por gênero'],
    ['Una fila por género', 'One row a gender', 'Uma linha por gênero'],
    {
      genero: textField(
        ['Género', 'Gender', 'Gênero'],
        ['Como lo dijo la persona', 'As the person said', 'Como a pessoa informou'],
      ),
      cantidad: amount,
      porcentaje: share,
    },
  ),
  personas_por_edad: listField(
    ['Personas por edad', 'People by age', 'Pessoas por idade'],
    ['Una fila por grupo de edad', 'One row an age group', 'Uma linha por faixa etária'],
    {
      grupo: textField(
        ['Grupo de edad', 'Age group', 'Faixa etária'],
        ['Por ejemplo, 30 a 44', 'For example, 30 to 44', 'Por exemplo, 30 a 44'],
      ),
      cantidad: amount,
      porcentaje: share,
    },
  ),
  temas: listField(['Temas', 'Topics', 'Temas'], ['Una fila por tema', 'One row a topic', 'Uma linha por tema'], {
    tema: advisoryRow.tema,
    solicitudes: count(
      ['Solicitudes', 'Requests', 'Solicitações'],
      ['Que pidieron el tema', 'That asked for the topic', 'Que pediram o tema'],
    ),
    personas: advisoryRow.personas,
  }),
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
  pendientes: listField(
    ['Pendientes', 'Pending', 'Pendências'],
    ['Una fila por pendiente', 'One row a pending matter', 'Uma linha por pendência'],
    pendingRow,
  ),
  observaciones: textField(
    ['Observaciones', 'Remarks', 'Observações'],
    [
      'Lo que la coordinación quiera agregar',
      'What the coordination wishes to add',
      'O que a coordenação quiser acrescentar',
    ],
  ),
} as const;

export type AreaReportData = DataOf<typeof areaReportFields>;
