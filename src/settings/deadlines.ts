// By when things are due, and when to remind.

import { days } from '../define/columns/days.ts';
import { count } from '../define/columns/number.ts';
import { label } from '../text/language.ts';
import { setting } from './setting.ts';

/** `usual` is the most days that are usual; more are asked about. */
const daysOf = (usual: number, es: string, en: string, pt: string) =>
  count(label(es, en, pt), { max: 365, min: 1, plausible: { max: usual } });

export const deadlineSettings = {
  mentorWarningDays: setting(
    'deadlines',
    daysOf(
      30,
      'Avisar que falta mentora desde el día',
      'Warn that a mentor is missing from day',
      'Avisar que falta mentora desde o dia',
    ),
    8,
  ),
  mentorOverdueDays: setting(
    'deadlines',
    count(
      label(
        'Dar por atrasada la búsqueda de mentora desde el día',
        'Call the search for a mentor overdue from day',
        'Considerar atrasada a busca de mentora desde o dia',
      ),
      {
        max: 365,
        min: 2,
        plausible: { max: 60 },
        note: label(
          'El día 1 es el que llega la solicitud; el 15 empieza la tercera semana.',
          'Day 1 is the day on which the request arrives; on day 15 the third week begins.',
          'O dia 1 é o da chegada da solicitação; no dia 15 começa a terceira semana.',
        ),
      },
    ),
    15,
  ),
  mentorDueDays: setting(
    'deadlines',
    daysOf(
      60,
      'Plazo que se le dice al área para tener mentora (días)',
      'Time that the area is told for finding a mentor (days)',
      'Prazo que se diz à área para ter mentora (dias)',
    ),
    21,
  ),
  reviewDays: setting(
    'deadlines',
    daysOf(10, 'Revisar una solicitud (días)', 'Review a request (days)', 'Revisar uma solicitação (dias)'),
    2,
  ),
  invitationReminderDays: setting(
    'deadlines',
    daysOf(10, 'Recordar una invitación (días)', 'Remind of an invitation (days)', 'Lembrar um convite (dias)'),
    2,
  ),
  invitationDays: setting(
    'deadlines',
    daysOf(
      14,
      'Esperar respuesta a una invitación (días)',
      'Wait for an answer (days)',
      'Esperar resposta ao convite (dias)',
    ),
    4,
  ),
  silenceDays: setting(
    'deadlines',
    count(
      label(
        'Tomar en cuenta que no contestó una invitación (días)',
        'Take an unanswered invitation into account (days)',
        'Levar em conta um convite sem resposta (dias)',
      ),
      {
        max: 365,
        note: label(
          'Durante estos días baja en las propuestas de otras solicitudes, cada día menos. Con 0 no cuenta.',
          'For these days she stands lower in the proposals for other requests, less every day. With 0 it does not count.',
          'Durante estes dias ela desce nas propostas de outras solicitações, cada dia menos. Com 0 não conta.',
        ),
      },
    ),
    60,
  ),
  linkUpDays: setting(
    'deadlines',
    daysOf(30, 'Hacer la vinculación (días)', 'Hold the link-up (days)', 'Fazer a vinculação (dias)'),
    7,
  ),
  designDays: setting(
    'deadlines',
    daysOf(
      30,
      'Entregar la carta descriptiva antes de la sesión (días)',
      'Deliver the session design before the session (days)',
      'Entregar o roteiro antes da sessão (dias)',
    ),
    5,
  ),
  sessionReminderDays: setting(
    'deadlines',
    daysOf(
      7,
      'Recordar la sesión (días antes)',
      'Remind of the session (days before)',
      'Lembrar da sessão (dias antes)',
    ),
    1,
  ),
  attendanceDays: setting(
    'deadlines',
    daysOf(
      15,
      'Entregar lista y encuesta (días)',
      'Hand in list and survey (days)',
      'Entregar lista e pesquisa (dias)',
    ),
    2,
  ),
  partyReminderDays: setting(
    'deadlines',
    count(
      label(
        'Recordar a quien participa lo que le toca (días)',
        'Remind those who take part of what they owe (days)',
        'Lembrar quem participa do que lhe cabe (dias)',
      ),
      {
        max: 60,
        min: 1,
        plausible: { max: 15 },
        note: label(
          'En otras formas de trabajo: tantos días antes y, si se atrasa, cada tantos días, tres veces.',
          'In other ways of working: so many days before and, when late, every so many days, three times.',
          'Em outras formas de trabalho: tantos dias antes e, se atrasar, a cada tantos dias, três vezes.',
        ),
      },
    ),
    3,
  ),
  holidays: setting(
    'deadlines',
    days(label('Días festivos', 'Holidays', 'Feriados'), {
      note: label(
        'Día/mes/año, separados por comas o uno por renglón. Las reuniones en serie pasan al siguiente día hábil.',
        'Day/month/year, separated by commas or one a line. Meetings of a series go to the next working day.',
        'Dia/mês/ano, separados por vírgulas ou um por linha. As reuniões em série passam para o próximo dia útil.',
      ),
    }),
    '',
  ),
  reportDays: setting(
    'deadlines',
    daysOf(45, 'Elaborar el informe (días)', 'Make the report (days)', 'Elaborar o relatório (dias)'),
    10,
  ),
} as const;
