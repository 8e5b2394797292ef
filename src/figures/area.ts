// What the service did for one area in a period: requests, advisories, sessions, people, time to find a mentor.
// Pure counts over rows; words come from the document.
import { dayOf, daysBetween, type LocalDate } from '../calendar/local-date.ts';
import { isHeld } from '../progress/advisory-state.ts';
import type { Advisory } from '../tables/advisories.ts';
import type { Request } from '../tables/requests.ts';
import type { Session } from '../tables/sessions.ts';

export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export interface AreaFigures {
  readonly requests: readonly Request[];
  /** Those under way in the period: opened in it, or with a session held in it. */
  readonly advisories: readonly Advisory[];
  /** Held in the period. */
  readonly sessions: readonly Session[];
  readonly days: {
    readonly mean: number | null;
    readonly least: number | null;
    readonly most: number | null;
    /** How many requests that got a mentor got her in time. */
    readonly inTime: number;
    readonly answered: number;
  };
}

export function areaFigures(
  area: string,
  period: Period,
  dueDays: number,
  rows: {
    readonly requests: readonly Request[];
    readonly advisories: readonly Advisory[];
    readonly sessions: readonly Session[];
  },
): AreaFigures {
  const inPeriod = (day: string) => day !== '' && dayOf(day) >= period.from && dayOf(day) <= period.until;
  const own = rows.advisories.filter((advisory) => advisory.area === area);
  const ownIds = new Set<string>(own.map((advisory) => advisory.id));
  const sessions = rows.sessions.filter(
    (session) =>
      ownIds.has(session.advisory) && session.cancelledOn === '' && isHeld(session) && inPeriod(session.startsAt),
  );
  const active = new Set<string>(sessions.map((session) => session.advisory));
  const requests = rows.requests.filter((request) => request.area === area && inPeriod(request.receivedOn));
  const waits = requests.flatMap((request) => {
    const opened = own
      .filter((advisory) => advisory.request === request.id && advisory.openedOn !== '')
      .map((advisory) => advisory.openedOn)
      .sort()[0];
    return opened ? [Math.max(0, daysBetween(request.receivedOn, opened))] : [];
  });
  return {
    requests,
    advisories: own.filter((advisory) => inPeriod(advisory.openedOn) || active.has(advisory.id)),
    sessions,
    days: {
      mean: waits.length === 0 ? null : waits.reduce((sum, days) => sum + days, 0) / waits.length,
      least: waits.length === 0 ? null : Math.min(...waits),
      most: waits.length === 0 ? null : Math.max(...waits),
      inTime: waits.filter((days) => days <= dueDays).length,
      answered: waits.length,
    },
  };
}
