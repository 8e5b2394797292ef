// Cancels an advisory with a reason: mentor and area are told, and the sessions ahead leave their calendars.
// What was held stays on record.
import * as v from 'valibot';
import { needValue } from '../../define/check-values.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { hasStarted, isHeld } from '../../progress/advisory-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { sessions } from '../../tables/sessions.ts';
import { sessionMails } from '../sessions/session-mails.ts';
import { untold } from '../untold.ts';

export const cancelAdvisory = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisory: v.string(), reason: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly advisory: string }> {
    const advisory = records.advisories.get(input.advisory);
    if (advisory.closedOn !== '') throw refuse('advisoryOver', { id: advisory.id });
    const result = (notDone: string) => ({ advisory: advisory.id, notDone });
    const { notDone } = context.text;
    if (advisory.cancelledOn !== '')
      return { result: result(notDone.cancelledBefore(dayWords(advisory.cancelledOn, context))) };
    const reason = needValue(advisories.columns.cancelReason, input.reason, context);
    const facts = factsOf(records, context)(advisory);
    const ahead = facts.sessions
      .filter((session) => !isHeld(session) && !hasStarted(session, context.now))
      .map((session) => ({ ...session, calendarVersion: (session.calendarVersion ?? 0) + 1 }));
    const words = context.text.mailsAdvisories;
    const told = toldOf(advisory, records, context, { detail: reason });
    const { mentor, contact } = peopleOf(advisory, records, context);
    const missed = untold([mentor, contact], told.area);
    return {
      changes: [
        update(advisories, advisory.id, { cancelledOn: context.today, cancelReason: reason }),
        ...ahead.map(({ id, calendarVersion }) =>
          update(sessions, id, { cancelledOn: context.today, calendarVersion }),
        ),
      ],
      effects: [
        ...ahead
          .filter((session) => session.announcedOn !== '')
          .flatMap((session) => sessionMails(session, advisory, 'cancelled', records, context, reason)),
        ...[mentor, contact].flatMap(({ name, email, copy }) =>
          mail(context, {
            to: email,
            cc: copy,
            about: advisory.id,
            subject: words.advisoryCancelled.subject(told),
            blocks: [{ type: 'text', text: words.advisoryCancelled.body({ ...told, name }) }],
          }),
        ),
      ],
      result: result(missed === '' ? '' : notDone.cancelledUntold(missed)),
      logged: `${advisory.id} · ${reason}`,
    };
  },
});
