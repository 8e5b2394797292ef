// Sets the dates of several sessions at once, and sends each to mentor, area and coordination with its calendar file.
// Sessions already planned stay; the hints say where the plan leaves its format.
import * as v from 'valibot';
import { askAbout } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { type Change, insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { formatHints } from '../../progress/session-format.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { sessions } from '../../tables/sessions.ts';
import { openOnly } from '../advisories/open-only.ts';
import { deliverablesDue } from './deliverables-due.ts';
import { sessionInput, sessionValues } from './session-input.ts';
import { sessionMails } from './session-mails.ts';

const MAX_SESSIONS = 30;

export const planSessions = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisory: v.string(), sessions: v.array(sessionInput) }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.advisory);
    const facts = factsOf(records, context)(advisory);
    if (input.sessions.length > MAX_SESSIONS) throw refuse('tooManySessions', { max: MAX_SESSIONS });
    const given = input.sessions
      .map((session) => sessionValues(session, { advisory: advisory.id }, context))
      .filter(
        (values, index, all) =>
          !facts.sessions.some((session) => session.startsAt === values.startsAt) &&
          all.findIndex((other) => other.startsAt === values.startsAt) === index,
      )
      .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
    const unannounced = facts.sessions.filter((session) => session.announcedOn === '' && session.startsAt !== '');
    if (input.sessions.length === 0 && unannounced.length === 0) throw refuse('noSessionsGiven');
    const total = Math.max(advisory.plannedSessions ?? 1, facts.sessions.length + given.length);
    if (total > (advisory.plannedSessions ?? 1)) askAbout(advisories.columns.plannedSessions, total, advisory, context);
    const planned = given.map((values, index) => {
      const number = facts.sessions.length + index + 1;
      const title = values.title || context.text.advisories.sessionTitle(advisory.title, number, total);
      return { id: context.newId(sessions), number, ...values, title, place: values.place ?? '', calendarVersion: 0 };
    });
    const every = [...facts.sessions, ...planned].map(({ hours, modality = '' }) => ({ hours, modality }));
    const changes: Change[] = [
      ...planned.map(({ id, ...values }) =>
        insert(sessions, id, { ...values, advisory: advisory.id, announcedOn: context.today }),
      ),
      ...unannounced.map((session) => update(sessions, session.id, { announcedOn: context.today })),
      ...(total > (advisory.plannedSessions ?? 1) ? [update(advisories, advisory.id, { plannedSessions: total })] : []),
      ...deliverablesDue(facts.deliverables, [...facts.sessions, ...planned], context),
    ];
    return {
      changes,
      effects: [...planned, ...unannounced].flatMap((session) =>
        sessionMails(session, advisory, 'new', records, context),
      ),
      result: {
        sessions: planned.map(({ id }) => id as string),
        hints: formatHints(advisory.format, every, context.text),
      },
      logged: `${advisory.id} · ${planned.map(({ id }) => id).join(', ')}`,
    };
  },
});
