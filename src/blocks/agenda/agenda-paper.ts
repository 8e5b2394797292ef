// What a document may say of an agenda: its days, and in each day the sessions and pauses in their order.
import { showLongDate, showPeriod } from '../../calendar/show-date.ts';
import { label } from '../../text/language.ts';
import type { Block } from '../block.ts';
import { columnFields, columnValues, plainField, rowsField } from '../merge-fields.ts';
import { hours } from './agenda-mails.ts';
import { daysOf, keyed, meetings, minutesOf, type Plan, showMinutes } from './plan.ts';

export function agendaPaper(plan: Plan): Pick<Block, 'fields' | 'merge'> {
  const { day: _, from: __, to: ___, ...said } = plan.columns;
  return {
    fields: () => ({
      periodo: plainField(
        label('Del primer día al último', 'From the first day to the last', 'Do primeiro dia ao último'),
      ),
      cuantos_dias: plainField(label('Cuántos días', 'How many days', 'Quantos dias')),
      cuantas_sesiones: plainField(
        label(
          'Cuántas sesiones, sin las pausas',
          'How many sessions, without pauses',
          'Quantas sessões, sem as pausas',
        ),
      ),
      duracion: plainField(label('Cuánto duran en total', 'How long they take in all', 'Quanto duram no total')),
      dias: rowsField(plan.aspects.label, {
        dia: plainField(label('Día', 'Day', 'Dia')),
        sesiones: rowsField(
          label('Sesiones y pausas del día', 'Sessions and pauses of the day', 'Sessões e pausas do dia'),
          {
            hora: plainField(label('Hora', 'Hours', 'Horário')),
            ...columnFields(said),
          },
        ),
      }),
    }),
    merge(dossier) {
      const { context } = dossier;
      const sessions = plan.sessions(dossier).filter(({ isPlaced }) => isPlaced);
      const days = daysOf(sessions);
      const [first = '', last = first] = [days[0], days[days.length - 1]];
      return {
        periodo: first === '' ? null : showPeriod(first, last, context.language),
        cuantos_dias: String(days.length),
        cuantas_sesiones: String(meetings(sessions).length),
        duracion: showMinutes(minutesOf(meetings(sessions))),
        dias: days.map((day) => ({
          dia: showLongDate(day, context.language),
          sesiones: sessions
            .filter(({ row }) => row.day === day)
            .map((session) => ({
              hora: hours(session.row),
              ...columnValues(said, { ...keyed(session), title: session.title }, context),
            })),
        })),
      };
    },
  };
}
