// A mentor accepts or declines on the page that her invitation opens.
// The edge has checked her link; only this click changes anything.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { answerTables, recordInvitationAnswer } from './record-invitation-answer.ts';

export const answerInvitation = defineOperation({
  caller: { link: 'invitation' },
  reads: answerTables,
  input: v.object({
    id: v.string(),
    answer: v.picklist(['accepted', 'declined']),
    comment: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  }),
  run: (records, { id, answer, comment = '' }, context) =>
    recordInvitationAnswer({ invitation: id, answer, comment, byMentor: true }, records, context),
});
