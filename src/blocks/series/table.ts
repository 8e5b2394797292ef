// Standing meetings: how each series goes, one row a series, and its meetings, one row each.
import { choice } from '../../define/columns/choice.ts';
import { date, dateTime } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { longText, text } from '../../define/columns/text.ts';
import { time } from '../../define/columns/time.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

const minutes = count(label('Minutos', 'Minutes', 'Minutos'), {
  min: 5,
  max: 720,
  note: label('Vacío: una hora.', 'Empty: one hour.', 'Vazio: uma hora.'),
});
const place = text(label('Lugar o enlace', 'Place or link', 'Lugar ou link'), { max: 500 });
const what = text(label('Qué', 'What', 'O quê'), { computed: true, width: 220 });

export const series = defineTable({
  key: 'series',
  sheetId: 59,
  prefix: 'SR',
  yearly: true,
  label: label('Series de reuniones', 'Series of meetings', 'Séries de reuniões'),
  note: label(
    'Cada cuánto se reúnen y desde cuándo; se cambia en el panel, que mueve las reuniones y avisa.',
    'How often they meet and since when; changed in the panel, which moves the meetings and tells people.',
    'De quanto em quanto se reúnem e desde quando; muda-se no painel, que move as reuniões e avisa.',
  ),
  nameColumn: 'what',
  columns: {
    ...caseColumn,
    what,
    every: choice(
      label('Cada cuánto', 'How often', 'De quanto em quanto'),
      {
        fortnight: label('Cada quince días', 'Every two weeks', 'A cada quinze dias'),
        month: label('Cada mes', 'Every month', 'Todo mês'),
        week: label('Cada semana', 'Every week', 'Toda semana'),
      },
      { required: true },
    ),
    first: date(label('Primer día', 'First day', 'Primeiro dia'), {
      required: true,
      plausible: { daysBack: 90, daysAhead: 270 },
      note: label(
        'Lo que caiga en fin de semana o día festivo pasa al siguiente día hábil.',
        'What falls on a weekend or a holiday goes to the next working day.',
        'O que cair em fim de semana ou feriado passa para o próximo dia útil.',
      ),
    }),
    hour: time(label('Hora', 'Hour', 'Hora'), { required: true }),
    minutes,
    place,
    meetings: count(label('Cuántas reuniones', 'How many meetings', 'Quantas reuniões'), {
      min: 2,
      max: 60,
      note: label(
        'O, en su lugar, hasta qué día.',
        'Or, instead of it, until which day.',
        'Ou, em vez disso, até que dia.',
      ),
    }),
    last: date(label('Hasta el día', 'Until', 'Até o dia')),
    ...writtenColumns,
    ...blockColumns,
  },
});
export type Series = Row<typeof series>;

export const standingMeetings = defineTable({
  key: 'standing-meetings',
  sheetId: 60,
  prefix: 'RP',
  yearly: true,
  label: label('Reuniones en serie', 'Meetings of series', 'Reuniões em série'),
  note: label(
    'Las reuniones de cada serie; se mueven y se cancelan una por una en el panel, que avisa a todas las partes.',
    'The meetings of each series; moved and called off one by one in the panel, which tells all parties.',
    'As reuniões de cada série; mudam-se e cancelam-se uma a uma no painel, que avisa todas as partes.',
  ),
  nameColumn: 'what',
  columns: {
    ...caseColumn,
    what,
    startsAt: dateTime(label('Fecha y hora', 'Date and time', 'Data e hora'), {
      required: true,
      plausible: { daysBack: 90, daysAhead: 730 },
    }),
    minutes,
    place,
    heldOn: date(label('Se hizo', 'Held', 'Realizada')),
    attended: count(label('Asistieron', 'Attended', 'Participaram'), { min: 1, max: 500 }),
    notes: longText(label('Apuntes', 'Notes', 'Anotações')),
    cancelledOn: date(label('Cancelada', 'Cancelled', 'Cancelada'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    ruleAt: dateTime(label('Según la serie', 'By the series', 'Pela série'), { technical: true }),
    calendarVersion: count(label('Versión del calendario', 'Calendar version', 'Versão do calendário'), {
      technical: true,
    }),
  },
});
export type StandingMeeting = Row<typeof standingMeetings>;
