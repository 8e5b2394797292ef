// For how many people the proposals look in each request, and in which order they take the requests.
import type { Request } from '../../tables/requests.ts';
import { MOST_SEATS } from '../assignment/problem.ts';
import type { RequestFacts } from '../facts/request-facts.ts';

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
