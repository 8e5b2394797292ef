// Takes a session up again that was called off: it stands as it was agreed, returns to everybody's calendar, and the mail
// takes the cancellation back. Where nobody was told of it, or its hour has passed, it only counts again.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { endOf, hasEnded } from '../../progress/advisory-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { type Session, sessions } from '../../tables/sessions.ts';
import { openOnly } from '../advisories/open-only.ts';
import { deliverablesDue } from './deliverables-due.ts';
import { sessionMails } from './session-mails.ts';

export const resumeSession = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ session: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly session: string }> {
    const session = records.sessions.get(input.session);
    const advisory = openOnly(records.advisories, session.advisory);
    const { notDone } = context.text;
    if (session.cancelledOn === '') return { result: { session: session.id, notDone: notDone.sessionOn() } };
    const facts = factsOf(records, context)(advisory);
    const replaced = facts.sessions.find((other) => meetAtOnce(session, other));
    if (replaced) throw refuse('sessionReplaced', { id: replaced.id, session: session.id });
    const over = hasEnded(session, context.now);
    const isNews = session.announcedOn !== '' && session.startsAt !== '' && !over;
    const calendarVersion = (session.calendarVersion ?? 0) + 1;
    return {
      changes: [
        update(sessions, session.id, {
          cancelledOn: '',
          ...(isNews ? { calendarVersion, announcedOn: context.today, remindedOn: '' } : {}),
        }),
        ...deliverablesDue(facts.deliverables, [...facts.sessions, session], context),
      ],
      effects: isNews ? sessionMails({ ...session, calendarVersion }, advisory, 'resumed', records, context) : [],
      result: {
        session: session.id,
        notDone: isNews ? '' : over ? notDone.sessionOver() : notDone.sessionUnannounced(),
      },
      logged: session.id,
    };
  },
});

function meetAtOnce(one: Session, other: Session): boolean {
  return one.startsAt !== '' && other.startsAt !== '' && one.startsAt < endOf(other) && other.startsAt < endOf(one);
}
