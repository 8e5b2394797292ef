// Takes an invitation back, or notes that it stayed without an answer; then another mentor can be invited. A yes that no
// advisory stands on gives its place back too. A withdrawn mentor is told; one who never answered, or was told that her
// advisory was cancelled, is not written to again.
import * as v from 'valibot';
import { showDate } from '../../calendar/show-date.ts';
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
import { withdrawnMail } from './invitation-mails.ts';
import { canGiveUp } from './ways-back.ts';

export const withdrawInvitation = defineOperation({
  reads: [requests, assignments, advisories, advisors, areas, topics],
  input: v.object({ invitation: v.string(), silent: v.optional(v.boolean()) }),
  run(records, { invitation: id, silent = false }, context): Outcome<CanFallShort & { readonly invitation: string }> {
    const invitation = records.assignments.get(id);
    const request = records.requests.get(invitation.request);
    const { notDone } = context.text;
    const who = records.advisors.find(invitation.advisor)?.name || invitation.advisor;
    if (invitation.answer === 'withdrawn' || invitation.answer === 'silent')
      return { result: { invitation: id, notDone: notDone.withdrawnBefore(who) } };
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    if (invitation.answer !== '' && !canGiveUp(invitation, file)) {
      throw refuse('invitationAnswered', {
        answer: assignments.columns.answer.options[invitation.answer][context.language].toLowerCase(),
        on: showDate(invitation.answeredOn, context.language),
      });
    }
    const knows = records.advisories.all.some(
      (row) => row.request === request.id && row.advisor === invitation.advisor && row.cancelledOn !== '',
    );
    const isQuiet = silent || (invitation.answer === 'accepted' && knows);
    const effects = isQuiet ? [] : withdrawnMail(invitation, request, records, context);
    return {
      changes: [
        update(assignments, invitation.id, { answer: silent ? 'silent' : 'withdrawn', answeredOn: context.today }),
      ],
      effects,
      result: { invitation: id, notDone: isQuiet || effects.length > 0 ? '' : notDone.withdrawnUntold(who) },
      logged: id,
    };
  },
});
