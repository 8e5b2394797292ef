// Where a request and its invitations stand, from the facts alone. Nothing of this is stored.
// The rows that belong to each request are gathered once for many requests.
import type { LocalDate, LocalDateTime } from '../calendar/local-date.ts';
import type { Advisory } from '../tables/advisories.ts';
import type { Assignment } from '../tables/assignments.ts';
import type { Request } from '../tables/requests.ts';
import type { InvitationState, RequestState } from '../views/request-view.ts';

export interface RequestFile {
  readonly request: Request;
  /** In the order in which they were sent. */
  readonly invitations: readonly Assignment[];
  /** Those that were not cancelled. */
  readonly advisories: readonly Advisory[];
}

/** Gathers invitations and advisories once, and answers with the file of any request. */
export function requestFiles(
  assignments: readonly Assignment[],
  advisories: readonly Advisory[],
): (request: Request) => RequestFile {
  const invitationsOf = new Map<string, Assignment[]>();
  for (const row of assignments) invitationsOf.set(row.request, [...(invitationsOf.get(row.request) ?? []), row]);
  const advisoriesOf = new Map<string, Advisory[]>();
  for (const row of advisories) {
    if (row.cancelledOn === '') advisoriesOf.set(row.request, [...(advisoriesOf.get(row.request) ?? []), row]);
  }
  return (request) => ({
    request,
    invitations: invitationsOf.get(request.id) ?? [],
    advisories: advisoriesOf.get(request.id) ?? [],
  });
}

export function seatsOf(request: Pick<Request, 'seats'>): number {
  return request.seats ?? 1;
}

export function acceptedIn(file: RequestFile): readonly Assignment[] {
  return file.invitations.filter(({ answer }) => answer === 'accepted');
}

export function openIn(file: RequestFile): readonly Assignment[] {
  return file.invitations.filter(({ answer }) => answer === '');
}

/** Whether as many mentors have accepted as the request needs. */
export function isCovered(file: RequestFile): boolean {
  return file.advisories.length > 0 || acceptedIn(file).length >= seatsOf(file.request);
}

/** Whether the moment that the area proposed has gone by, so that nobody can be invited to it. */
export function isDatePassed({ proposedAt }: Pick<Request, 'proposedAt'>, now: LocalDateTime): boolean {
  return proposedAt !== '' && proposedAt < now;
}

export function requestState(file: RequestFile): RequestState {
  const { request } = file;
  if (request.closedOn !== '') return 'closed';
  if (file.advisories.length > 0 && file.advisories.every(({ closedOn }) => closedOn !== '')) return 'finished';
  if (isCovered(file)) return 'accompanied';
  if (request.toCorrect !== '') return 'toCorrect';
  if (openIn(file).length > 0) return 'invited';
  if (request.recruitingSince !== '') return 'recruiting';
  return request.reviewedOn === '' ? 'new' : 'searching';
}

/** A request that somebody still has to find a mentor for. */
export function isWaiting(state: RequestState): boolean {
  return ['toCorrect', 'new', 'searching', 'invited', 'recruiting'].includes(state);
}

export function invitationState(invitation: Assignment, today: LocalDate): InvitationState {
  if (invitation.answer !== '') return invitation.answer;
  return invitation.answerBy !== '' && invitation.answerBy < today ? 'late' : 'open';
}
