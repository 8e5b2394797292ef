// The steps of each session: list and survey handed to the area before it, attendance and surveys collected after it.
// Sessions that have no date yet stand as a line without steps of their own: planning them is a step before.
import { addDays, dayOf, timeOf } from '../../calendar/local-date.ts';
import type { StepDefinition } from '../../define/define-programme.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { hasStarted, isHeld, sessionTotal } from '../../progress/advisory-state.ts';
import { daysBefore } from '../../progress/promise.ts';
import type { Session } from '../../tables/sessions.ts';
import { label, type Translated } from '../../text/language.ts';

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
  const isAhead = ({ now }: AdvisoryFacts) => !hasStarted(session, now);
  const after = ({ settings }: AdvisoryFacts) => (day === '' ? '' : addDays(day, settings.attendanceDays));
  return [
    {
      key: `${session.id}-tools`,
      stage: 'sessions',
      group,
      label: label('Lista y encuesta enviadas', 'List and survey sent', 'Lista e pesquisa enviadas'),
      owner: 'coordination',
      applies: () => session.toolsSentOn !== '' || !isHeld(session),
      doneOn: () => session.toolsSentOn,
      dueOn: ({ settings }) => daysBefore(day, settings.sessionReminderDays, session.announcedOn),
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
      isAhead,
      missing: (facts) =>
        isAhead(facts)
          ? notYet(session, facts)
          : label('Falta la asistencia', 'Attendance missing', 'Falta a lista de presença'),
      action: (facts) => (isAhead(facts) ? undefined : { name: 'recordAttendance', subject: session.id }),
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
      isAhead,
      missing: (facts) =>
        isAhead(facts)
          ? notYet(session, facts)
          : label('Nadie ha contestado la encuesta', 'Nobody has answered the survey', 'Ninguém respondeu à pesquisa'),
    },
  ];
}

/** Before its start a session is only waited for; on its day what is still ahead is the hour. */
function notYet({ startsAt }: Session, { today }: AdvisoryFacts): Translated {
  if (startsAt === '') return label('Todavía no tiene fecha', 'It has no date yet', 'Ainda não tem data');
  const time = timeOf(startsAt);
  return dayOf(startsAt) === today
    ? label(`Es hoy, ${time}`, `It is today, ${time}`, `É hoje, ${time}`)
    : label('Todavía no es el día', 'Its day has not come yet', 'Ainda não chegou o dia');
}
