// Writes the sessions of the advisories, and of those held who came and what they said.
// Sessions stand in the order in which they were announced, answers in the order of the days.
import { monthOf } from '../../src/calendar/local-date.ts';
import type { Id } from '../../src/define/ids.ts';
import { attendance } from '../../src/tables/attendance.ts';
import { recipientSurveys } from '../../src/tables/recipient-surveys.ts';
import { sessions } from '../../src/tables/sessions.ts';
import { es } from '../../src/text/es.ts';
import type { AdvisoryCase, InvitationCase, RequestCase, SessionCase } from './case.ts';
import { contactOf, titleOf } from './case-names.ts';
import type { Days } from './days.ts';
import type { HeldSession } from './held-sessions.ts';
import type { SampleRows } from './rows.ts';

export interface Opened {
  readonly case: RequestCase;
  readonly advisory: AdvisoryCase;
  readonly invitation: InvitationCase;
  readonly id: Id<'advisories'>;
  readonly held: ReadonlyMap<SessionCase, HeldSession>;
}

export function addSessions(
  opened: readonly Opened[],
  rows: SampleRows,
  days: Days,
): ReadonlyMap<SessionCase, Id<'sessions'>> {
  const planned = opened.flatMap((one) => one.advisory.sessions.map((session, index) => ({ ...one, session, index })));
  const ids = new Map<SessionCase, Id<'sessions'>>();
  for (const { session, index, ...one } of planned.sort((a, b) => a.session.announced - b.session.announced)) {
    const held = one.held.get(session);
    const total = one.advisory.sessions.length;
    ids.set(
      session,
      rows.add(sessions, days.day(session.announced), {
        title: es.advisories.sessionTitle(titleOf(one.case), index + 1, total),
        advisory: one.id,
        number: index + 1,
        startsAt: days.at(session.on, session.time),
        hours: session.hours,
        ...whereOf(one.case, index),
        enrolled: one.case.participants,
        announcedOn: days.day(session.announced),
        toolsSentOn: session.tools === undefined ? '' : days.day(session.tools),
        remindedOn: session.tools === undefined ? '' : days.day(session.tools),
        attended: held ? held.people.length : null,
        women: held ? held.women : null,
        attendanceOn: held ? days.day(Math.min(-1, session.on + 1)) : '',
        surveyCount: held ? held.answers.length : null,
        surveyTotal: held ? held.points : null,
        calendarVersion: 0,
      }),
    );
  }
  for (const { session, held } of planned.sort((a, b) => a.session.on - b.session.on)) {
    const drawn = held.get(session);
    const id = ids.get(session);
    if (drawn && id) addVoices(drawn, id, days.day(session.on), rows);
  }
  return ids;
}

/** Of a mixed advisory, the second session is held online. */
function whereOf(each: RequestCase, index: number) {
  if (each.modality === 'mixed' && index === 1)
    return { modality: 'online', place: 'https://meet.google.com/jac-mixt-dos' } as const;
  const modality = each.modality === 'mixed' ? 'onSite' : each.modality;
  return { modality, place: each.place ?? contactOf(each.area).place };
}

const channels = ['link', 'link', 'link', 'list', 'list', 'panel'] as const;

function addVoices(held: HeldSession, session: Id<'sessions'>, day: string, rows: SampleRows): void {
  held.people.forEach((person, index) => {
    rows.add(attendance, day, {
      ...person,
      session,
      consent: true,
      consentOn: day,
      consentText: 'Aviso de privacidad, versión 1',
      channel: channels[index % channels.length] ?? 'link',
      recordedOn: day,
    });
  });
  for (const answer of held.answers) rows.add(recipientSurveys, day, { ...answer, session, month: monthOf(day) });
}
