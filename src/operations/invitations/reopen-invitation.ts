// Opens an invitation again whose answer was written down by mistake, or that the mentor has thought better of.
// She gets the page to answer on with the mail that explains it, and the days of a new invitation to answer.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { requestFiles } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { checkDate } from './check-date.ts';
import { reopenedMail } from './invitation-mails.ts';
import { invitationWhatsapp } from './invitation-message.ts';
import { advisoryOf, hasPlace } from './ways-back.ts';
import { answerDay } from './write-invitation.ts';

export const reopenInvitation = defineOperation({
  reads: [requests, assignments, advisories, advisors, areas, topics],
  input: v.object({ invitation: v.string() }),
  run(
    records,
    { invitation: id },
    context,
  ): Outcome<CanFallShort & { readonly who: string; readonly whatsapp: ReadyText }> {
    const invitation = records.assignments.get(id);
    const request = records.requests.get(invitation.request);
    const who = records.advisors.find(invitation.advisor)?.name || invitation.advisor;
    const { answer } = invitation;
    const { notDone } = context.text;
    if (answer === '') {
      const whatsapp = invitationWhatsapp(invitation, request, records, context);
      return { result: { who, whatsapp, notDone: notDone.invitationOpen(who) } };
    }
    if (answer !== 'declined' && answer !== 'accepted') throw refuse('answerEnded', { name: who });
    if (request.closedOn !== '') throw refuse('requestClosed', { id: request.id });
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    const advisory = advisoryOf(invitation, file);
    if (advisory !== undefined) throw refuse('answerHasAdvisory', { name: who, advisory });
    if (!hasPlace(invitation, file)) throw refuse('requestCovered', { id: request.id });
    checkDate(request, context);
    const open = { ...invitation, answer: '' as const, answeredOn: '', answerBy: answerDay(request, context) };
    const effects = reopenedMail(open, answer, request, records, context);
    return {
      changes: [
        update(assignments, invitation.id, {
          answer: '',
          answeredOn: '',
          answerBy: open.answerBy,
          remindedOn: '',
          remindedAt: '',
        }),
      ],
      effects,
      result: {
        who,
        whatsapp: invitationWhatsapp(open, request, records, context),
        notDone: effects.length === 0 ? notDone.reopenedUntold(who) : '',
      },
      logged: `${id} · ${answer}`,
    };
  },
});
