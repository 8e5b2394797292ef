// Calls a session off and takes it out of everybody's calendar. Asked twice, it was already off: nothing more is sent.
// A session whose attendance is complete was held and cannot be called off.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { hasEnded } from '../../progress/advisory-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { deliverablesDue } from './deliverables-due.ts';
import { sessionMails } from './session-mails.ts';

export const cancelSession = defineOperation({
  reads: [sessions, advisories, areas, advisors, requests, deliverables],
  input: v.object({ session: v.string(), reason: v.optional(v.string()) }),
  run(records, input, context) {
    const session = records.sessions.get(input.session);
    if (session.attendanceOn !== '') throw refuse('sessionHeld', { id: session.id });
    const result = { session: session.id as string };
    if (session.cancelledOn !== '') return { result };
    const reason = checkValue(sessions.columns.notes, input.reason ?? '', context);
    const calendarVersion = (session.calendarVersion ?? 0) + 1;
    const advisory = records.advisories.get(session.advisory);
    const notes = [session.notes, reason].filter((part) => part !== '').join('\n');
    const ofAdvisory = <R extends { readonly advisory: string }>(rows: readonly R[]) =>
      rows.filter((row) => row.advisory === session.advisory);
    const remaining = ofAdvisory(records.sessions.all).filter((row) => row.id !== session.id && row.cancelledOn === '');
    const wasAnnounced = session.announcedOn !== '' && session.startsAt !== '' && !hasEnded(session, context.now);
    return {
      changes: [
        update(sessions, session.id, { cancelledOn: context.today, calendarVersion, notes }),
        ...deliverablesDue(ofAdvisory(records.deliverables.all), remaining, context),
      ],
      effects: wasAnnounced
        ? sessionMails({ ...session, calendarVersion }, advisory, 'cancelled', records, context, reason)
        : [],
      result,
      logged: `${session.id}${reason ? ` · ${reason}` : ''}`,
    };
  },
});
