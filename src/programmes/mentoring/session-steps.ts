// The steps of each session: list and survey handed to the area before it, attendance and surveys collected after it.
// Sessions that have no date yet stand as a line without steps of their own: planning them is a step before.
import { addDays, dayOf } from '../../calendar/local-date.ts';
import type { StepDefinition } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { hasStarted, isHeld, sessionTotal } from '../../progress/advisory-state.ts';
import type { Session } from '../../tables/sessions.ts';
import { label } from '../../text/language.ts';

type Step = StepDefinition<AdvisoryFacts>;

export function sessionSteps(facts: AdvisoryFacts): readonly Step[] {
  const total = sessionTotal(facts);
  return facts.sessions.flatMap((session, index) => stepsOf(session, index + 1, total));
}

export function stepsOf(session: Session, number: number, total: number): readonly Step[] {
  const day = dayOf(session.startsAt);
  const group = {
    key: session.id,
    label:
      total === 1
        ? label('Sesión', 'Session', 'Sessão')
        : label(`Sesión ${number} de ${total}`, `Session ${number} of ${total}`, `Sessão ${number} de ${total}`),
    on: day,
  };
  const after = ({ settings }: AdvisoryFacts) => (day === '' ? '' : addDays(day, settings.attendanceDays ?? 2));
  return [
    {
      key: `${session.id}-tools`,
      stage: 'sessions',
      group,
      label: label('Lista y encuesta enviadas', 'List and survey sent', 'Lista e pesquisa enviadas'),
      owner: 'coordination',
      applies: () => session.toolsSentOn !== '' || !isHeld(session),
      doneOn: () => session.toolsSentOn,
      dueOn: ({ settings }) => (day === '' ? '' : addDays(day, -(settings.sessionReminderDays ?? 1))),
      missing: () =>
        label('Faltan la lista y la encuesta', 'List and survey still to be sent', 'Faltam a lista e a pesquisa'),
      action: () => ({ name: 'sendSessionTools', subject: session.id }),
    },
    {
      key: `${session.id}-attendance`,
      stage: 'sessions',
      group,
      label: label('Asistencia completa', 'Attendance complete', 'Presença completa'),
      owner: 'area',
      doneOn: () => session.attendanceOn,
      dueOn: after,
      missing: ({ now }) =>
        hasStarted(session, now)
          ? label('Falta la asistencia', 'Attendance missing', 'Falta a presença')
          : label('Todavía no es el día', 'Its day has not come yet', 'Ainda não chegou o dia'),
      action: ({ now }) => (hasStarted(session, now) ? { name: 'recordAttendance', subject: session.id } : undefined),
    },
    {
      key: `${session.id}-surveys`,
      stage: 'sessions',
      group,
      label: label('Encuestas de participantes', 'Participant surveys', 'Pesquisas de participantes'),
      owner: 'area',
      applies: () => !(isHeld(session) && (session.attended ?? 0) === 0),
      doneOn: () => ((session.surveyCount ?? 0) > 0 ? session.attendanceOn || day : ''),
      dueOn: after,
      missing: () =>
        label('Nadie ha contestado la encuesta', 'Nobody has answered the survey', 'Ninguém respondeu à pesquisa'),
    },
  ];
}
