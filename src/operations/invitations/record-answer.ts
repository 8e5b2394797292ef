// The team records an answer that came by telephone, WhatsApp or mail.
// It has the same consequences as an answer on the page.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { answerTables, recordInvitationAnswer } from './record-invitation-answer.ts';

export const recordAnswer = defineOperation({
  reads: answerTables,
  input: z.object({
    invitation: z.string(),
    answer: z.enum(['accepted', 'declined']),
    comment: z.optional(z.string().check(z.maxLength(2_000))),
  }),
  run: (records, { invitation, answer, comment = '' }, context) =>
    recordInvitationAnswer({ invitation, answer, comment, byMentor: false }, records, context),
});
