// Hours that people would already be taken by invitations that are open or accepted, beside the sessions that the
// rules know: nobody is proposed for an hour for which she may say yes to somebody else.
import type { Engagement } from '../facts/engagements.ts';
import type { Fleet } from '../facts/fleet.ts';
import { overlaps } from '../facts/overlaps.ts';
import type { RequestFacts } from '../facts/request-facts.ts';

type Hours = Pick<Engagement, 'request' | 'start' | 'end'>;

/** By the advisor's index. */
export type Engagements = ReadonlyMap<number, readonly Hours[]>;

export function engagementsOf(fleet: Fleet): Engagements {
  return new Map(fleet.advisors.flatMap(({ index, engaged }) => (engaged.length > 0 ? [[index, engaged]] : [])));
}

/** The other request that takes her at that hour; '' when none does. */
export function engagedWith(request: RequestFacts, advisor: number, engagements: Engagements): string {
  const hours = engagements.get(advisor);
  return hours?.find((taken) => taken.request !== request.row.id && overlaps(request, taken))?.request ?? '';
}
