// Sessions of an advisory, with their totals: attendance and surveys are counted here as they arrive.
import { choice } from '../define/columns/choice.ts';
import { date, dateTime } from '../define/columns/date.ts';
import { count, hours } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { longText, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { modalities } from './options.ts';
import { usualEnrolment, usualHours, usualTurnout } from './usual.ts';

export const sessions = defineTable({
  key: 'sessions',
  sheetId: 24,
  prefix: 'SE',
  yearly: true,
  label: label('Sesiones', 'Sessions', 'Sessões'),
  note: label(
    'Cada sesión de cada asesoría, con su asistencia y su encuesta.',
    'Each session of each advisory, with its attendance and survey.',
    'Cada sessão de cada assessoria, com sua presença e pesquisa.',
  ),
  nameColumn: 'title',
  columns: {
    title: text(label('Sesión', 'Session', 'Sessão'), { width: 240, max: 300 }),
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories', { required: true }),
    number: count(label('Número', 'Number', 'Número'), { min: 1, max: 60 }),
    startsAt: dateTime(label('Fecha y hora', 'Date and time', 'Data e hora'), {
      required: true,
      plausible: { daysBack: 90, daysAhead: 270 },
    }),
    hours: hours(label('Horas', 'Hours', 'Horas'), { required: true, plausible: { inRow: usualHours } }),
    modality: choice(label('Modalidad', 'Modality', 'Modalidade'), modalities),
    place: text(label('Lugar o enlace', 'Place or link', 'Lugar ou link')),
    enrolled: count(label('Inscritas', 'Enrolled', 'Inscritas'), { max: 10_000, plausible: { inRow: usualEnrolment } }),
    announcedOn: date(label('Calendario enviado', 'Calendar sent', 'Calendário enviado'), { computed: true }),
    toolsSentOn: date(label('Lista y encuesta enviadas', 'List and survey sent', 'Lista e pesquisa enviadas'), {
      computed: true,
    }),
    remindedOn: date(label('Recordada', 'Reminded', 'Lembrada'), { computed: true }),
    attended: count(label('Asistentes', 'Attended', 'Presentes'), {
      computed: true,
      max: 10_000,
      plausible: { inRow: usualTurnout },
    }),
    women: count(label('Mujeres', 'Women', 'Mulheres'), { computed: true }),
    attendanceOn: date(label('Asistencia completa', 'Attendance complete', 'Presença completa'), { computed: true }),
    surveyCount: count(label('Encuestas', 'Surveys', 'Pesquisas'), { computed: true }),
    surveyTotal: count(label('Suma de calificaciones', 'Sum of scores', 'Soma das notas'), { computed: true }),
    cancelledOn: date(label('Cancelada', 'Cancelled', 'Cancelada'), { computed: true }),
    notes: longText(label('Notas', 'Notes', 'Notas')),
    calendarVersion: count(label('Versión del calendario', 'Calendar version', 'Versão do calendário'), {
      technical: true,
    }),
  },
});
export type Session = Row<typeof sessions>;
