// The invitation as a text for WhatsApp, before or after it was sent by mail.
// Before it, the text asks for an answer in the same chat.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import type { Id } from '../../define/ids.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { checkDate } from './check-date.ts';
import { invitationWhatsapp } from './invitation-message.ts';
import { answerDay } from './write-invitation.ts';

export const invitationText = defineQuery({
  reads: [requests, assignments, advisors, areas, topics],
  input: v.object({ request: v.string(), advisor: v.string() }),
  run(records, input, context): ReadyText {
    const request = records.requests.get(input.request);
    checkDate(request, context);
    const advisor = records.advisors.get(input.advisor);
    const sent = records.assignments.all.find(
      (row) => row.request === request.id && row.advisor === advisor.id && row.answer === '',
    );
    const answerBy = sent?.answerBy || answerDay(request, context);
    const invitation = { id: sent?.id ?? ('' as Id<'assignments'>), advisor: advisor.id, answerBy };
    return invitationWhatsapp(invitation, request, records, context);
  },
});
