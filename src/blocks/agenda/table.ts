// The sessions and pauses of agendas, one row each: when, what, where and who leads it, and what calendars hold of it.
import { date } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { longText, technical, text } from '../../define/columns/text.ts';
import { time } from '../../define/columns/time.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const agendas = defineTable({
  key: 'agendas',
  sheetId: 56,
  prefix: 'AG',
  yearly: true,
  label: label('Agenda', 'Agenda', 'Agenda'),
  note: label(
    'Lo que se planea para varios días: una fila por sesión o pausa. Se envía desde el panel, que avisa a todas las partes.',
    'What is planned for several days: one row a session or pause. It is sent from the panel, which tells all parties.',
    'O que se planeja para vários dias: uma linha por sessão ou pausa. Envia-se pelo painel, que avisa todas as partes.',
  ),
  nameColumn: 'title',
  columns: {
    ...caseColumn,
    what: text(label('Agenda de', 'Agenda of', 'Agenda de'), { computed: true, width: 180 }),
    day: date(label('Día', 'Day', 'Dia'), { required: true }),
    from: time(label('Empieza', 'Starts', 'Começa'), { required: true }),
    to: time(label('Termina', 'Ends', 'Termina'), { required: true }),
    kind: text(label('Tipo', 'Kind', 'Tipo'), { required: true, max: 100 }),
    title: text(label('Título', 'Title', 'Título'), {
      max: 100,
      width: 260,
      note: label('Vacío: el nombre del tipo.', 'Empty: the name of the kind.', 'Vazio: o nome do tipo.'),
    }),
    place: text(label('Lugar o enlace', 'Place or link', 'Lugar ou link'), { max: 300 }),
    group: text(label('Grupo', 'Group', 'Grupo'), {
      max: 40,
      note: label(
        'Sólo si hay grupos que trabajan a la vez.',
        'Only where groups work at the same time.',
        'Só se houver grupos que trabalham ao mesmo tempo.',
      ),
    }),
    leads: text(label('Conduce', 'Led by', 'Conduz'), { max: 100 }),
    notes: longText(label('Objetivo y notas', 'Objective and notes', 'Objetivo e notas')),
    attended: count(label('Asistieron', 'Attended', 'Participaram'), { max: 5_000 }),
    cancelledOn: date(label('Cancelada', 'Cancelled', 'Cancelada'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
    calendarVersion: count(label('Versión del calendario', 'Calendar version', 'Versão do calendário'), {
      technical: true,
    }),
    sent: technical(label('Como se envió', 'As it was sent', 'Como foi enviada')),
    sentOn: date(label('Enviada', 'Sent', 'Enviada'), { technical: true }),
  },
});
export type AgendaRow = Row<typeof agendas>;
