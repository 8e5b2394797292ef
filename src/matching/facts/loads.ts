// How much everybody carries in each month: advisories by the months of their sessions, and invitations that are
// still open or accepted by the month of the date proposed. What was cancelled, declined or withdrawn counts nothing.
import { dayOf, type LocalDate } from '../../calendar/local-date.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { Request } from '../../tables/requests.ts';
import type { Session } from '../../tables/sessions.ts';
import { monthNumber } from './moments.ts';

export interface LoadSources {
  readonly today: LocalDate;
  readonly requests: readonly Request[];
  readonly assignments: readonly Assignment[];
  readonly advisories: readonly Advisory[];
  readonly sessions: readonly Session[];
}

/** Advisories by month number. */
export type Load = ReadonlyMap<number, number>;

/** The load of each advisor by id; `except` is the request being matched, whose own invitations do not count. */
export function loadsOf(sources: LoadSources, except = ''): ReadonlyMap<string, Load> {
  const requests = new Map(sources.requests.map((row) => [row.id as string, row]));
  const monthsOf = sessionMonths(sources.sessions);
  const loads = new Map<string, Map<number, number>>();
  const add = (advisor: string, month: number) => {
    const load = loads.get(advisor) ?? new Map<number, number>();
    load.set(month, (load.get(month) ?? 0) + 1);
    loads.set(advisor, load);
  };
  const proposedMonth = (request: string) => {
    const proposedAt = requests.get(request)?.proposedAt ?? '';
    return monthNumber(proposedAt === '' ? sources.today : dayOf(proposedAt));
  };
  const counted = new Set<string>();
  for (const advisory of sources.advisories) {
    counted.add(`${advisory.request}|${advisory.advisor}`);
    if (advisory.cancelledOn !== '' || advisory.advisor === '') continue;
    const months = monthsOf.get(advisory.id) ?? new Set<number>();
    if (months.size === 0 && advisory.closedOn === '') months.add(proposedMonth(advisory.request));
    for (const month of months) add(advisory.advisor, month);
  }
  for (const { request, advisor, answer } of sources.assignments) {
    if ((answer !== '' && answer !== 'accepted') || request === except || advisor === '') continue;
    if (counted.has(`${request}|${advisor}`) || (requests.get(request)?.closedOn ?? '') !== '') continue;
    add(advisor, proposedMonth(request));
  }
  return loads;
}

function sessionMonths(sessions: readonly Session[]): Map<string, Set<number>> {
  const months = new Map<string, Set<number>>();
  for (const session of sessions) {
    if (session.cancelledOn !== '' || session.startsAt === '') continue;
    const found = months.get(session.advisory) ?? new Set<number>();
    found.add(monthNumber(session.startsAt));
    months.set(session.advisory, found);
  }
  return months;
}

/** Load from one month to another, both included. */
export function loadBetween(load: Load, from: number, to: number): number {
  let sum = 0;
  for (const [month, count] of load) if (month >= from && month <= to) sum += count;
  return sum;
}
