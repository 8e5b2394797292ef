// Changes one session, or adds one. When day, length, title or place change, everybody receives the new calendar version,
// and what hangs on the day moves with it: when the mentor delivers, and the attendance list.
// A session whose attendance is complete keeps its day; only notes and title can still be corrected.
import * as v from 'valibot';
import { askAbout } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { sessionTotal } from '../../progress/advisory-state.ts';
import { formatHints } from '../../progress/session-format.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { type Session, sessions } from '../../tables/sessions.ts';
import { openOnly } from '../advisories/open-only.ts';
import { deliverablesDue } from './deliverables-due.ts';
import { sessionInput, sessionValues } from './session-input.ts';
import { sessionMails } from './session-mails.ts';

const announced = ['startsAt', 'hours', 'place', 'title'] as const;
/** What the attendance list has printed on it. */
const printed = ['startsAt', 'hours', 'place'] as const;

export const saveSession = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisory: v.string(), session: v.optional(v.string()), values: sessionInput }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.advisory);
    const facts = factsOf(records, context)(advisory);
    const before = input.session ? records.sessions.get(input.session) : undefined;
    if (before && before.cancelledOn !== '') throw refuse('sessionCancelled', { id: before.id });
    const values = sessionValues(input.values, before ?? { advisory: advisory.id }, context, before !== undefined);
    if (before?.attendanceOn && (values.startsAt !== before.startsAt || values.hours !== before.hours))
      throw refuse('sessionHeld', { id: before.id });
    const others = facts.sessions.filter((session) => session.id !== before?.id);
    const hints = formatHints(
      advisory.format,
      [...others, { hours: values.hours, modality: values.modality ?? before?.modality ?? '' }],
      context.text,
    );
    if (before) {
      const after: Session = { ...before, ...values };
      const isNews = announced.some((key) => after[key] !== before[key]) && after.startsAt >= context.today;
      const calendarVersion = (before.calendarVersion ?? 0) + (isNews ? 1 : 0);
      return {
        changes: [
          update(sessions, before.id, {
            ...values,
            calendarVersion,
            ...(isNews ? { announcedOn: context.today, remindedOn: '' } : {}),
            // The list that went out says another day or place: the round sends a new one, or the team does.
            ...(printed.some((key) => after[key] !== before[key]) ? { toolsSentOn: '' } : {}),
          }),
          ...deliverablesDue(facts.deliverables, [...others, after], context),
        ],
        effects: isNews ? sessionMails({ ...after, calendarVersion }, advisory, 'changed', records, context) : [],
        result: { session: before.id as string, hints },
        logged: before.id,
      };
    }
    if (values.startsAt < context.today) throw refuse('dayPast', { when: dayWords(values.startsAt, context) });
    const same = others.find((session) => session.startsAt === values.startsAt);
    if (same) return { result: { session: same.id as string, hints } };
    const id = context.newId(sessions);
    const number = facts.sessions.length + 1;
    const total = Math.max(sessionTotal(facts), number);
    if (total > (advisory.plannedSessions ?? 1)) askAbout(advisories.columns.plannedSessions, total, advisory, context);
    const title = values.title || context.text.advisories.sessionTitle(advisory.title, number, total);
    const session = { ...values, title, place: values.place ?? '', number, calendarVersion: 0 };
    return {
      changes: [
        insert(sessions, id, { ...session, advisory: advisory.id, announcedOn: context.today }),
        ...(total > (advisory.plannedSessions ?? 1)
          ? [update(advisories, advisory.id, { plannedSessions: total })]
          : []),
        ...deliverablesDue(facts.deliverables, [...others, session], context),
      ],
      effects: sessionMails({ ...session, id }, advisory, 'new', records, context),
      result: { session: id as string, hints },
      logged: id,
    };
  },
});
