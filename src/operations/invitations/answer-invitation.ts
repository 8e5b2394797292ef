// A mentor accepts or declines on the page that her invitation opens.
// The edge has checked her link; only this click changes anything.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { answerTables, recordInvitationAnswer } from './record-invitation-answer.ts';

export const answerInvitation = defineOperation({
  caller: { link: 'invitation' },
  reads: answerTables,
  input: z.object({
    id: z.string(),
    answer: z.enum(['accepted', 'declined']),
    comment: z.optional(z.string().check(z.maxLength(2_000))),
  }),
  run: (records, { id, answer, comment = '' }, context) =>
    recordInvitationAnswer({ invitation: id, answer, comment, byMentor: true }, records, context),
});
