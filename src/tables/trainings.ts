// Training of mentors: sessions one and two, of two hours each, with the five topics between them.
import { choice, choices } from '../define/columns/choice.ts';
import { date, dateTime } from '../define/columns/date.ts';
import { count, hours } from '../define/columns/number.ts';
import { references } from '../define/columns/reference.ts';
import { longText, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { modalities } from './options.ts';

export const trainings = defineTable({
  key: 'trainings',
  sheetId: 15,
  prefix: 'CA',
  yearly: true,
  label: label('Capacitaciones', 'Trainings', 'Capacitações'),
  note: label(
    'Las dos sesiones de capacitación de cada generación y quiénes asistieron.',
    'The two training sessions of each generation and who attended.',
    'As duas sessões de capacitação de cada turma e quem participou.',
  ),
  nameColumn: 'name',
  columns: {
    name: text(label('Generación', 'Generation', 'Turma'), {
      required: true,
      note: label(
        'Cómo llaman al grupo que se capacita junto, por ejemplo «Primavera 2027». Une sus dos sesiones.',
        'What you call the group that is trained together, such as “Spring 2027”. It joins its two sessions.',
        'Como chamam o grupo que se capacita junto, por exemplo «Outono 2027». Une as duas sessões.',
      ),
    }),
    session: choice(label('Sesión', 'Session', 'Sessão'), {
      first: label('Primera', 'First', 'Primeira'),
      second: label('Segunda', 'Second', 'Segunda'),
    }),
    startsAt: dateTime(label('Fecha y hora', 'Date and time', 'Data e hora'), {
      required: true,
      plausible: { daysBack: 365, daysAhead: 365 },
    }),
    hours: hours(label('Horas', 'Hours', 'Horas'), { plausible: { min: 1, max: 8 } }),
    modality: choice(label('Modalidad', 'Modality', 'Modalidade'), modalities),
    place: text(label('Lugar o enlace', 'Place or link', 'Lugar ou link')),
    topics: choices(
      label('Contenidos', 'Contents', 'Conteúdos'),
      {
        gender: label(
          'Perspectiva de género y formación transincluyente',
          'Gender perspective and trans-inclusive training',
          'Perspectiva de gênero e formação transinclusiva',
        ),
        care: label(
          'Atención incluyente, confidencialidad y espacios seguros',
          'Inclusive care, confidentiality and safe spaces',
          'Atendimento inclusivo, confidencialidade e espaços seguros',
        ),
        awareness: label('Sensibilización', 'Awareness', 'Sensibilização'),
        accompaniment: label('Teoría del acompañamiento', 'Theory of accompaniment', 'Teoria do acompanhamento'),
        tools: label(
          'Herramientas, servicios y derivación',
          'Tools, services and referral',
          'Ferramentas, serviços e encaminhamento',
        ),
      },
      { width: 300 },
    ),
    invited: references(label('Convocadas', 'Invited', 'Convocadas'), 'advisors', { privacy: 'personal' }),
    attended: references(label('Asistieron', 'Attended', 'Participaram'), 'advisors', { privacy: 'personal' }),
    cancelledOn: date(label('Cancelada', 'Cancelled', 'Cancelada'), { computed: true, addedLater: 'refused' }),
    remindedOn: date(label('Recordada', 'Reminded', 'Lembrada'), { computed: true }),
    notes: longText(label('Notas', 'Notes', 'Notas')),
    calendarVersion: count(label('Versión del calendario', 'Calendar version', 'Versão do calendário'), {
      technical: true,
    }),
  },
});
export type Training = Row<typeof trainings>;
