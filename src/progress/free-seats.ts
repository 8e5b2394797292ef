// Which requests the proposals are for: open, reviewed, and still short of people.
// Whoever has accepted or is invited counts as found.
import { isCovered, openIn, type RequestFile, requestState } from './request-state.ts';

export function needsPeople(file: RequestFile): boolean {
  const { request } = file;
  if (request.reviewedOn === '' || isCovered(file)) return false;
  return ['searching', 'invited', 'recruiting'].includes(requestState(file)) && freeSeats(file) > 0;
}

export function freeSeats(file: RequestFile): number {
  const accepted = file.invitations.filter(({ answer }) => answer === 'accepted').length;
  return (file.request.seats ?? 1) - accepted - openIn(file).length;
}
