// The team records an answer that came by telephone, WhatsApp or mail.
// It has the same consequences as an answer on the page.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { answerTables, recordInvitationAnswer } from './record-invitation-answer.ts';

export const recordAnswer = defineOperation({
  reads: answerTables,
  input: v.object({
    invitation: v.string(),
    answer: v.picklist(['accepted', 'declined']),
    comment: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  }),
  run: (records, { invitation, answer, comment = '' }, context) =>
    recordInvitationAnswer({ invitation, answer, comment, byMentor: false }, records, context),
});
