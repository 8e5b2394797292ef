// What a mentor sees when she opens her invitation: what is asked, what is expected of her, and where it stands.
// Opening it changes nothing.
import * as v from 'valibot';
import { showDate, showLongDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { isCovered, type RequestFile, requestFiles } from '../../progress/request-state.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { InvitationPage } from '../../views/request-page-view.ts';
import { pageHead } from '../page-head.ts';
import { areaName, requestTitle } from '../requests/request-words.ts';
import { expectedOf, invitationFacts } from './invitation-message.ts';
import { answerTables, canStillAnswer } from './record-invitation-answer.ts';

export const invitationPage = defineQuery({
  caller: { link: 'invitation' },
  reads: answerTables,
  input: v.object({ id: v.string() }),
  run(records, { id }, context): InvitationPage {
    const invitation = records.assignments.get(id);
    const request = records.requests.get(invitation.request);
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    const state = pageState(invitation, file);
    const title = requestTitle(request, records);
    const area = areaName(request, records);
    return {
      head: pageHead(context),
      id,
      mentor: records.advisors.find(invitation.advisor)?.name ?? '',
      title,
      area,
      facts: invitationFacts(request, records, context)
        .filter(([, value]) => value !== '' && value !== title && value !== area)
        .map(([label, value]) => ({ label, value })),
      expected: expectedOf(request, context),
      state,
      message: messageOf(state, invitation, context),
      answeredOn: invitation.answeredOn,
      comment: invitation.comment,
    };
  },
});

function pageState({ answer }: Assignment, file: RequestFile): InvitationPage['state'] {
  const covered = isCovered(file);
  if (answer === 'silent' && canStillAnswer(file)) return 'open';
  if (answer === 'withdrawn') return covered ? 'covered' : 'withdrawn';
  if (answer !== '') return answer;
  if (file.request.closedOn !== '') return 'withdrawn';
  return covered ? 'covered' : 'open';
}

function messageOf(state: InvitationPage['state'], { answerBy, answeredOn }: Assignment, context: Context): string {
  const words = context.text.requests.page.invitation;
  const on = answeredOn === '' ? '' : showDate(answeredOn, context.language);
  switch (state) {
    case 'open':
      return answerBy !== '' && answerBy < context.today
        ? words.late()
        : words.open({ by: answerBy === '' ? '' : showLongDate(answerBy, context.language) });
    case 'accepted':
      return words.accepted({ on });
    case 'declined':
      return words.declined({ on });
    case 'withdrawn':
      return words.withdrawn();
    case 'silent':
      return words.silent();
    case 'covered':
      return words.covered();
  }
}
