// Says that the attendance of a session is complete as it stands. Asked twice, the first day stays.
// Answers through the link that come later are still counted.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { sessions } from '../../tables/sessions.ts';

export const closeAttendance = defineOperation({
  reads: [sessions],
  input: v.object({ session: v.string() }),
  run(records, input, context) {
    const session = records.sessions.get(input.session);
    if (session.cancelledOn !== '') throw refuse('sessionCancelled', { id: session.id });
    if (session.startsAt > context.now) throw refuse('dayAhead', { when: dayWords(session.startsAt, context) });
    const attended = session.attended ?? 0;
    return {
      changes:
        session.attendanceOn === ''
          ? [update(sessions, session.id, { attendanceOn: context.today, attended, women: session.women ?? 0 })]
          : [],
      result: { session: session.id as string, attended },
      logged: session.id,
    };
  },
});
