// Advisories: the accompaniment that begins when a mentor accepts, until report, follow-up and closing.
import { choice, choices } from '../define/columns/choice.ts';
import { date, dateTime } from '../define/columns/date.ts';
import { count } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { longText, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { type ProgrammeKey, programmeNames, programmeOf } from '../programmes/programme-names.ts';
import { label } from '../text/language.ts';
import { formats } from './options.ts';
import { usualSessions } from './usual.ts';

/** What the area arranges before the first session. */
export const logistics = {
  place: label('Lugar o enlace de la sesión', 'Place or link of the session', 'Lugar ou link da sessão'),
  dates: label('Fechas y horarios acordados', 'Agreed dates and times', 'Datas e horários acordados'),
  audience: label(
    'Convocatoria y lista de participantes',
    'Call and list of participants',
    'Convocação e lista de participantes',
  ),
  equipment: label(
    'Equipo: proyector, sonido, internet',
    'Equipment: projector, sound, internet',
    'Equipamento: projetor, som, internet',
  ),
  host: label(
    'Persona que recibe y acompaña a la mentora',
    'Person who receives and accompanies the mentor',
    'Pessoa que recebe e acompanha a mentora',
  ),
  surveys: label(
    'Quién aplica la encuesta y la lista',
    'Who runs survey and attendance list',
    'Quem aplica a pesquisa e a lista',
  ),
} as const;

/** What the area arranges only where its request asked for it. */
export const logisticsAskedFor = {
  visit: label('Visita de la mentora al lugar', 'Visit of the mentor to the place', 'Visita da mentora ao local'),
  briefing: label('Segunda inducción de la mentora', 'Second briefing of the mentor', 'Segunda indução da mentora'),
} as const;

export type LogisticsPoint = keyof typeof logistics | keyof typeof logisticsAskedFor;

export const advisories = defineTable({
  key: 'advisories',
  sheetId: 23,
  prefix: 'A',
  yearly: true,
  label: label('Asesorías', 'Advisories', 'Assessorias'),
  note: label(
    'Los acompañamientos en curso y terminados.',
    'Advisories under way and finished.',
    'Acompanhamentos em curso e concluídos.',
  ),
  nameColumn: 'title',
  columns: {
    title: text(label('Título', 'Title', 'Título'), { required: true, width: 240, max: 300 }),
    programme: choice(label('Forma de trabajo', 'Way of working', 'Forma de trabalho'), programmeNames, {
      computed: true,
      addedLater: 'refused',
      note: label(
        'Vacía en las asesorías de mentoría de antes.',
        'Empty for mentoring advisories from before.',
        'Vazia nas assessorias de mentoria de antes.',
      ),
    }),
    request: reference(label('Solicitud', 'Request', 'Solicitação'), 'requests'),
    area: reference(label('Área', 'Area', 'Área'), 'areas'),
    advisor: reference(label('Mentora', 'Mentor', 'Mentora'), 'advisors'),
    topic: reference(label('Tema', 'Topic', 'Tema'), 'topics'),
    format: choice(label('Formato', 'Format', 'Formato'), formats),
    plannedSessions: count(label('Sesiones previstas', 'Planned sessions', 'Sessões previstas'), {
      min: 1,
      max: 60,
      plausible: { inRow: usualSessions },
    }),
    openedOn: date(label('Inicio', 'Start', 'Início'), { computed: true }),
    condition: longText(label('Lo que dijo al aceptar', 'What she said when accepting', 'O que disse ao aceitar'), {
      addedLater: 'refused',
      note: label(
        'Una condición de la mentora, como llegar más tarde; se repite en los avisos hasta que se acuerde.',
        'A condition of the mentor, such as arriving later; it is repeated in the messages until it is settled.',
        'Uma condição da mentora, como chegar mais tarde; repete-se nos avisos até ser combinada.',
      ),
    }),
    conditionSettledOn: date(label('Acordado', 'Settled', 'Combinado'), { computed: true, addedLater: 'refused' }),
    linkUpAt: dateTime(label('Vinculación', 'Link-up', 'Vinculação'), { plausible: { daysAhead: 90 } }),
    linkUpPlace: text(label('Lugar de la vinculación', 'Place of the link-up', 'Lugar da vinculação')),
    linkUpDoneOn: date(label('Vinculación hecha', 'Link-up done', 'Vinculação feita'), {
      computed: true,
      plausible: { daysBack: 90, daysAhead: 0 },
    }),
    logistics: choices(
      label('Logística resuelta', 'Logistics settled', 'Logística resolvida'),
      { ...logistics, ...logisticsAskedFor },
      { width: 300 },
    ),
    logisticsOn: date(label('Logística completa', 'Logistics complete', 'Logística completa'), { computed: true }),
    visitOn: date(label('Visita hecha', 'Visit made', 'Visita feita'), { computed: true }),
    briefingOn: date(label('Segunda inducción hecha', 'Second briefing held', 'Segunda indução feita'), {
      computed: true,
    }),
    logisticsRemindedOn: date(label('Logística recordada', 'Logistics reminded', 'Logística lembrada'), {
      computed: true,
    }),
    surveyCount: count(label('Encuestas', 'Surveys', 'Pesquisas'), { computed: true }),
    surveyTotal: count(label('Suma de calificaciones', 'Sum of scores', 'Soma das notas'), {
      computed: true,
      note: label(
        'Suma de los promedios de cada encuesta, por cien.',
        'Sum of the averages of each survey, times one hundred.',
        'Soma das médias de cada pesquisa, vezes cem.',
      ),
    }),
    advisorSurveySentOn: date(
      label('Encuesta a la mentora enviada', 'Mentor survey sent', 'Pesquisa da mentora enviada'),
      { computed: true },
    ),
    surveyRemindedOn: date(
      label('Encuesta a la mentora recordada', 'Mentor survey reminded', 'Pesquisa da mentora lembrada'),
      { computed: true },
    ),
    advisorSurveyOn: date(label('Encuesta de la mentora', 'Mentor survey', 'Pesquisa da mentora'), { computed: true }),
    achieved: longText(label('Lo que se logró', 'What was achieved', 'O que se conseguiu')),
    pendingTopics: longText(label('Temas pendientes', 'Pending topics', 'Temas pendentes')),
    recommendations: longText(label('Recomendaciones', 'Recommendations', 'Recomendações')),
    closedOn: date(label('Cierre', 'Closed', 'Encerramento'), { computed: true }),
    cancelledOn: date(label('Cancelada', 'Cancelled', 'Cancelada'), { computed: true }),
    cancelReason: text(label('Motivo de la cancelación', 'Reason for cancelling', 'Motivo do cancelamento'), {
      max: 500,
    }),
    notes: longText(label('Notas', 'Notes', 'Notas')),
    follows: text(label('Sigue a', 'Follows', 'Segue a'), { computed: true, addedLater: 'passed over' }),
    linkUpVersion: count(label('Versión del calendario', 'Calendar version', 'Versão do calendário'), {
      technical: true,
    }),
  },
});
export type Advisory = Row<typeof advisories>;

/** The programme of a case; of one that names none, the first. */
export function programmeOfCase({ programme }: Pick<Advisory, 'programme'>): ProgrammeKey {
  return programmeOf(programme);
}
