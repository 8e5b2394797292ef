// The answer to an invitation, on the page or told to the coordination: recorded once, with what follows from it.
// A second answer is refused with the first one; nothing is recorded for a place or an hour that is taken.
import { showDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { Outcome } from '../../define/define-operation.ts';
import { type Records, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import {
  acceptedIn,
  isCovered,
  openIn,
  type RequestFile,
  requestFiles,
  seatsOf,
} from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { type Assignment, assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { topics } from '../../tables/topics.ts';
import type { InvitationAnswer } from '../../views/request-page-view.ts';
import { answerMail, declinedMail } from './invitation-mails.ts';
import { openWhenCovered } from './open-when-covered.ts';
import { refuseTakenHour } from './refuse-taken-hour.ts';

export const answerTables = [requests, assignments, advisories, sessions, advisors, areas, topics] as const;

interface Given {
  readonly invitation: string;
  readonly answer: 'accepted' | 'declined';
  readonly comment: string;
  /** Whether the mentor herself answered; then the coordination is told. */
  readonly byMentor: boolean;
}

export function recordInvitationAnswer(
  { invitation: id, answer, comment, byMentor }: Given,
  records: Records<(typeof answerTables)[number]>,
  context: Context,
): Outcome<InvitationAnswer> {
  const invitation = records.assignments.get(id);
  const request = records.requests.get(invitation.request);
  const before = requestFiles(records.assignments.all, records.advisories.all)(request);
  refuseSecondAnswer(invitation, byMentor && !canStillAnswer(before), context);
  if (answer === 'accepted' && (request.closedOn !== '' || acceptedIn(before).length >= seatsOf(request)))
    throw refuse(request.closedOn === '' ? 'seatsFilled' : 'invitationEnded');
  if (answer === 'accepted') refuseTakenHour(invitation, request, records, context);
  const answered: Assignment = {
    ...invitation,
    answer,
    answeredOn: context.today,
    comment: assignments.columns.comment.fromAnswer(comment, context).value,
  };
  const invitations = before.invitations.map((row) => (row.id === id ? answered : row));
  const covered =
    answer === 'accepted'
      ? openWhenCovered({ ...before, invitations }, records, context)
      : { changes: [], effects: [], advisories: [], seatsLeft: seatsOf(request) - acceptedIn(before).length };
  const words = context.text.requests.page.invitation;
  return {
    changes: [
      update(assignments, invitation.id, {
        answer,
        answeredOn: context.today,
        comment: answered.comment,
      }),
      ...covered.changes,
    ],
    effects: [
      ...(answer === 'declined' ? declinedMail(invitation, request, records, context) : []),
      ...(byMentor
        ? answerMail(
            invitation,
            request,
            { answer, comment: answered.comment, seatsLeft: covered.seatsLeft },
            records,
            context,
          )
        : []),
      ...covered.effects,
    ],
    result: {
      answer,
      message: words[answer]({ on: showDate(context.today, context.language) }),
      advisory: covered.advisories[0] ?? '',
    },
    logged: `${id} ${answer}`,
  };
}

/** Whoever let the date pass may still answer while the place is free and nobody else has been asked. */
export function canStillAnswer(file: RequestFile): boolean {
  return file.request.closedOn === '' && !isCovered(file) && openIn(file).length === 0;
}

/** An invitation that ended without an answer is not one that was answered. */
function refuseSecondAnswer({ answer, answeredOn }: Assignment, tooLate: boolean, context: Context): void {
  if (answer === '' || (answer === 'silent' && !tooLate)) return;
  if (answer === 'withdrawn' || answer === 'silent') throw refuse('invitationEnded');
  throw refuse('invitationAnswered', {
    answer: assignments.columns.answer.options[answer][context.language].toLowerCase(),
    on: showDate(answeredOn, context.language),
  });
}
