// The meetings of cases: when and where, whether they were held, and which version of them is in people's calendars.
import { date, dateTime } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { longText, text } from '../../define/columns/text.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const meetings = defineTable({
  key: 'meetings',
  sheetId: 54,
  prefix: 'EN',
  yearly: true,
  label: label('Reuniones', 'Meetings', 'Reuniões'),
  note: label(
    'Las reuniones de cada asesoría; se fijan y se mueven en el panel, que avisa a todas las partes.',
    'The meetings of each advisory; they are set and moved in the panel, which tells all parties.',
    'As reuniões de cada assessoria; marcam-se e mudam-se no painel, que avisa todas as partes.',
  ),
  nameColumn: 'what',
  columns: {
    ...caseColumn,
    what: text(label('Qué', 'What', 'O quê'), { computed: true, width: 220 }),
    startsAt: dateTime(label('Fecha y hora', 'Date and time', 'Data e hora'), {
      required: true,
      plausible: { daysBack: 90, daysAhead: 270 },
    }),
    minutes: count(label('Minutos', 'Minutes', 'Minutos'), {
      min: 5,
      max: 720,
      note: label('Vacío: una hora.', 'Empty: one hour.', 'Vazio: uma hora.'),
    }),
    place: text(label('Lugar o enlace', 'Place or link', 'Lugar ou link')),
    heldOn: date(label('Se hizo', 'Held', 'Realizada')),
    notes: longText(label('Apuntes', 'Notes', 'Anotações')),
    cancelledOn: date(label('Cancelada', 'Cancelled', 'Cancelada'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    calendarVersion: count(label('Versión del calendario', 'Calendar version', 'Versão do calendário'), {
      technical: true,
    }),
  },
});
export type Meeting = Row<typeof meetings>;

const HOUR = 60;

export function minutesOf({ minutes }: Pick<Meeting, 'minutes'>): number {
  return minutes ?? HOUR;
}
