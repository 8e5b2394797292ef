// Reminds a mentor of an invitation that waits for her answer, and gives the text for WhatsApp.
// A second one on the same day says so and sends nothing, unless it is asked for all the same.
import * as v from 'valibot';
import { hourOf } from '../../calendar/show-date.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { checkDate } from './check-date.ts';
import { reminderMail, reminderWhatsapp } from './invitation-mails.ts';

export const remindAdvisor = defineOperation({
  reads: [requests, assignments, advisors, areas, topics],
  input: v.object({ invitation: v.string(), again: v.optional(v.boolean()) }),
  run(
    records,
    { invitation: id, again = false },
    context,
  ): Outcome<CanFallShort & { readonly who: string; readonly whatsapp: ReadyText }> {
    const invitation = records.assignments.get(id);
    const request = records.requests.get(invitation.request);
    if (request.closedOn !== '') throw refuse('invitationEnded');
    // Close to its session an invitation ends in silence before its date: then the date is what matters.
    if (invitation.answer === '' || invitation.answer === 'silent') checkDate(request, context);
    if (invitation.answer !== '') throw refuse('invitationEnded');
    const whatsapp = reminderWhatsapp(invitation, request, records, context);
    const { notDone } = context.text;
    const who = records.advisors.find(invitation.advisor)?.name ?? invitation.advisor;
    if (invitation.remindedOn === context.today && !again)
      return { result: { who, whatsapp, notDone: notDone.remindedToday({ who, at: hourOf(invitation.remindedAt) }) } };
    const effects = reminderMail(invitation, request, records, context);
    if (effects.length === 0) return { result: { who, whatsapp, notDone: notDone.noAddress(who) } };
    return {
      changes: [update(assignments, invitation.id, { remindedOn: context.today, remindedAt: context.now })],
      effects,
      result: { who, whatsapp, notDone: '' },
      logged: id,
    };
  },
});
