// Hours that people would be taken by requests they accepted or are still asked about, beside the sessions that have a date.
// Once the sessions of an accepted request are planned they tell the hours; what was cancelled or closed takes none.
import type { LoadSources } from './loads.ts';
import { minuteNumber, SESSION_MINUTES } from './moments.ts';
import { type Hours, overlaps } from './overlaps.ts';

export interface Engagement {
  readonly request: string;
  /** Minutes, as `minuteNumber` gives them. */
  readonly start: number;
  readonly end: number;
  /** Accepted; otherwise she has not answered yet. */
  readonly isFirm: boolean;
}

/** The engagements of each advisor by id. */
export function engagementsByAdvisor(
  sources: Pick<LoadSources, 'requests' | 'assignments' | 'advisories' | 'sessions'>,
): ReadonlyMap<string, readonly Engagement[]> {
  const requests = new Map(sources.requests.map((row) => [row.id as string, row]));
  const planned = new Set(
    sources.sessions.flatMap((row) => (row.cancelledOn === '' && row.startsAt !== '' ? [row.advisory as string] : [])),
  );
  // By request and advisor: whether the advisory still waits for its dates.
  const undated = new Map<string, boolean>();
  for (const { id, request, advisor, closedOn, cancelledOn } of sources.advisories) {
    const isUndated = closedOn === '' && cancelledOn === '' && !planned.has(id);
    undated.set(`${request}|${advisor}`, isUndated || (undated.get(`${request}|${advisor}`) ?? false));
  }
  const found = new Map<string, Engagement[]>();
  for (const { request: id, advisor, answer } of sources.assignments) {
    if ((answer !== '' && answer !== 'accepted') || advisor === '') continue;
    const request = requests.get(id);
    if (request?.closedOn !== '' || request.proposedAt === '') continue;
    if (undated.get(`${id}|${advisor}`) === false) continue;
    const start = minuteNumber(request.proposedAt);
    const engagement = { request: id, start, end: start + SESSION_MINUTES, isFirm: answer === 'accepted' };
    found.set(advisor, [...(found.get(advisor) ?? []), engagement]);
  }
  return found;
}

/** The other request that takes somebody at those hours; undefined when none does. */
export function engagementAt(
  request: Hours & { readonly row: { readonly id: string } },
  engaged: readonly Engagement[],
  isFirm: boolean,
): Engagement | undefined {
  if (engaged.length === 0) return undefined;
  return engaged.find((each) => each.isFirm === isFirm && each.request !== request.row.id && overlaps(request, each));
}
