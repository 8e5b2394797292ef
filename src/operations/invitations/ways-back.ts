// What can still be taken back of an invitation that has its answer, from the facts of its request.
// A yes whose advisory is under way is taken back by cancelling the advisory; here is what stands without one.
import { acceptedIn, type RequestFile, seatsOf } from '../../progress/request-state.ts';
import type { Assignment } from '../../tables/assignments.ts';

/** The advisory that her yes opened and that was not cancelled. */
export function advisoryOf({ advisor }: Pick<Assignment, 'advisor'>, { advisories }: RequestFile): string | undefined {
  return advisories.find((row) => row.advisor === advisor)?.id;
}

export function hasPlace(invitation: Assignment, file: RequestFile): boolean {
  const others = acceptedIn(file).filter(({ id }) => id !== invitation.id);
  return file.advisories.length === 0 && others.length < seatsOf(file.request);
}

export function canReopen(invitation: Assignment, file: RequestFile): boolean {
  const answered = invitation.answer === 'declined' || invitation.answer === 'accepted';
  return answered && file.request.closedOn === '' && hasPlace(invitation, file);
}

/** Her yes keeps a place that no advisory fills: it can be given up. */
export function canGiveUp(invitation: Assignment, file: RequestFile): boolean {
  return invitation.answer === 'accepted' && advisoryOf(invitation, file) === undefined;
}
