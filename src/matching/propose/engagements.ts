// Hours that people would already be taken by invitations that are open or accepted, beside the sessions that the
// rules know: nobody is proposed for an hour for which she may say yes to somebody else.
import type { Assignment } from '../../tables/assignments.ts';
import type { Request } from '../../tables/requests.ts';
import type { Fleet } from '../facts/fleet.ts';
import { minuteNumber } from '../facts/moments.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { overlaps } from './conflicts.ts';

/** Length taken for a session whose length is not known yet, as the rules take it. */
const SESSION_MINUTES = 120;

interface Hours {
  readonly request: string;
  readonly start: number;
  readonly end: number;
}

/** By the advisor's index. */
export type Engagements = ReadonlyMap<number, readonly Hours[]>;

export function engagementsOf(
  assignments: readonly Assignment[],
  requestOf: (id: string) => Request | undefined,
  fleet: Fleet,
): Engagements {
  const engagements = new Map<number, Hours[]>();
  for (const { request: id, advisor, answer } of assignments) {
    if (answer !== '' && answer !== 'accepted') continue;
    const request = requestOf(id);
    const index = fleet.indexOf.get(advisor);
    if (index === undefined || !request || request.closedOn !== '' || request.proposedAt === '') continue;
    const start = minuteNumber(request.proposedAt);
    engagements.set(index, [...(engagements.get(index) ?? []), { request: id, start, end: start + SESSION_MINUTES }]);
  }
  return engagements;
}

/** The other request that takes her at that hour; '' when none does. */
export function engagedWith(request: RequestFacts, advisor: number, engagements: Engagements): string {
  const hours = engagements.get(advisor);
  return hours?.find((taken) => taken.request !== request.row.id && overlaps(request, taken))?.request ?? '';
}
