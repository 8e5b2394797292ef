// Which requests the proposals are for: open, reviewed, and still short of people.
// Whoever has accepted or is invited counts as found.
import { isCovered, openIn, type RequestFile, requestState } from '../../progress/request-state.ts';
import type { Request } from '../../tables/requests.ts';
import { MOST_SEATS } from '../assignment/problem.ts';
import type { RequestFacts } from '../facts/request-facts.ts';

export function needsPeople(file: RequestFile): boolean {
  const { request } = file;
  if (request.reviewedOn === '' || isCovered(file)) return false;
  return ['searching', 'invited', 'recruiting'].includes(requestState(file)) && freeSeats(file) > 0;
}

export function freeSeats(file: RequestFile): number {
  const accepted = file.invitations.filter(({ answer }) => answer === 'accepted').length;
  return (file.request.seats ?? 1) - accepted - openIn(file).length;
}

/** Seats to propose for, 1 to 4. */
export function seatsLeft({ row, invited }: Pick<RequestFacts, 'row' | 'invited'>): number {
  return Math.max(1, Math.min(MOST_SEATS, (row.seats ?? 1) - invited.size));
}

/** By date, those without one last; then by code. */
export function byDate(one: Request, other: Request): number {
  const first = one.proposedAt || '9999';
  const second = other.proposedAt || '9999';
  return first < second ? -1 : first > second ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
