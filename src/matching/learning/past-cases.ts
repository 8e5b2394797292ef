// The past of a workbook as cases: how content people were with an advisory, and whether an invitation was accepted,
// each with the respects in which that person fitted that request on the day she was invited.
import { dayOf, type LocalDate } from '../../calendar/local-date.ts';
import type { Area } from '../../tables/areas.ts';
import type { TermKey } from '../../views/candidate-view.ts';
import { type Fleet, type FleetSources, prepareFleet } from '../facts/fleet.ts';
import { prepareRequest } from '../facts/request-facts.ts';
import type { MatchingPolicy } from '../policy.ts';
import { sourcesAsOf } from './as-of.ts';
import { sidesOf } from './sides.ts';

/** The latest of each kind that are looked at: older ones say less about the profiles of today, and take as long. */
export const MOST_CASES = 200;

export interface PastCase {
  readonly advisor: string;
  /** 1 to 5 for an advisory; 1 or 0 for an invitation that was accepted or declined. */
  readonly value: number;
  readonly fits: ReadonlyMap<TermKey, boolean>;
}

export interface PastCases {
  readonly advisories: readonly PastCase[];
  readonly invitations: readonly PastCase[];
}

export interface PastSources extends FleetSources {
  readonly areas: readonly Area[];
}

interface Outcome {
  readonly request: string;
  readonly advisor: string;
  readonly day: LocalDate;
  readonly value: number;
}

export function pastCases(sources: PastSources, policy: MatchingPolicy): PastCases {
  const fitsOf = fitsInThePast(sources, policy);
  const casesOf = (outcomes: readonly Outcome[]): readonly PastCase[] =>
    [...outcomes]
      .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
      .slice(0, MOST_CASES)
      .flatMap((outcome) => {
        const fits = fitsOf(outcome);
        return fits ? [{ advisor: outcome.advisor, value: outcome.value, fits }] : [];
      });
  return { advisories: casesOf(advisoriesIn(sources)), invitations: casesOf(invitationsIn(sources)) };
}

function advisoriesIn({ advisories, assignments }: PastSources): readonly Outcome[] {
  const invitedOn = new Map(
    assignments.map(({ request, advisor, invitedAt }) => [`${request}|${advisor}`, dayOf(invitedAt)]),
  );
  return advisories.flatMap(({ request, advisor, openedOn, cancelledOn, surveyCount, surveyTotal }) => {
    const day = invitedOn.get(`${request}|${advisor}`) || openedOn;
    if (!surveyCount || surveyTotal === null || day === '' || cancelledOn !== '') return [];
    return [{ request, advisor, day, value: surveyTotal / 100 / surveyCount }];
  });
}

function invitationsIn({ assignments }: PastSources): readonly Outcome[] {
  return assignments.flatMap(({ request, advisor, invitedAt, answer }) =>
    invitedAt !== '' && (answer === 'accepted' || answer === 'declined')
      ? [{ request, advisor, day: dayOf(invitedAt), value: answer === 'accepted' ? 1 : 0 }]
      : [],
  );
}

/** What fitted, by pair and day; undefined where the request or the person is no longer in the workbook. */
function fitsInThePast(sources: PastSources, policy: MatchingPolicy) {
  const requests = new Map(sources.requests.map((row) => [row.id as string, row]));
  const areas = new Map(sources.areas.map((row) => [row.id as string, row]));
  // Whoever was never asked has no load and no history: nobody is compared with her.
  const asked = new Set<string>([...sources.assignments, ...sources.advisories].map(({ advisor }) => advisor));
  const involved = { ...sources, advisors: sources.advisors.filter(({ id }) => asked.has(id)) };
  const fleets = new Map<LocalDate, Fleet>();
  return ({ request: id, advisor, day }: Outcome): ReadonlyMap<TermKey, boolean> | undefined => {
    const request = requests.get(id);
    if (!request) return undefined;
    const fleet = fleets.get(day) ?? prepareFleet(sourcesAsOf(involved, day), policy);
    fleets.set(day, fleet);
    const person = fleet.advisors[fleet.indexOf.get(advisor) ?? -1];
    if (!person) return undefined;
    return sidesOf(prepareRequest(request, { area: areas.get(request.area), assignments: [] }, fleet), person, fleet);
  };
}
