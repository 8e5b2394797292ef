// Reminds a mentor of an invitation that waits for her answer, and gives the text for WhatsApp.
// A second reminder on the same day sends no second mail.
import * as z from 'zod/mini';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
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
  input: z.object({ invitation: z.string() }),
  run(records, { invitation: id }, context): Outcome<{ readonly whatsapp: ReadyText }> {
    const invitation = records.assignments.get(id);
    const request = records.requests.get(invitation.request);
    if (invitation.answer !== '' || request.closedOn !== '') throw refuse('invitationEnded');
    checkDate(request, context);
    const whatsapp = reminderWhatsapp(invitation, request, records, context);
    if (invitation.remindedOn === context.today) return { result: { whatsapp } };
    return {
      changes: [update(assignments, invitation.id, { remindedOn: context.today })],
      effects: reminderMail(invitation, request, records, context),
      result: { whatsapp },
      logged: id,
    };
  },
});
