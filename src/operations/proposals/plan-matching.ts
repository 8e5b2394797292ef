// Everything that matching all open requests needs, prepared once: the fleet, the facts of each request, the words.
// Invitations of all requests count as load, as they do for everybody who is matched to one request.
import type { Context } from '../../define/context.ts';
import type { Fleet } from '../../matching/facts/fleet.ts';
import { prepareRequest, type RequestFacts } from '../../matching/facts/request-facts.ts';
import { fleetOfToday, type MatchingRecords, wordsOf } from '../../matching/match-request.ts';
import { byDate } from '../../matching/propose/open-requests.ts';
import type { MatchingWords } from '../../matching/rules/rule.ts';
import { needsPeople } from '../../progress/free-seats.ts';
import { isDatePassed, requestFiles } from '../../progress/request-state.ts';

export interface PlanMatching {
  readonly fleet: Fleet;
  /** By date. */
  readonly requests: readonly RequestFacts[];
  readonly words: MatchingWords;
  /** Codes of those left out because the date that they propose has passed. */
  readonly datePassed: readonly string[];
}

export function matchOpenRequests(records: MatchingRecords, context: Context): PlanMatching {
  const fleet = fleetOfToday(records, context);
  const fileOf = requestFiles(records.assignments.all, records.advisories.all);
  const waiting = records.requests.all.map(fileOf).filter(needsPeople);
  const datePassed = waiting.filter(({ request }) => isDatePassed(request, context.now));
  const requests = waiting
    .filter((file) => !datePassed.includes(file))
    .sort((one, other) => byDate(one.request, other.request))
    .map(({ request, invitations }) =>
      prepareRequest(request, { area: records.areas.find(request.area), assignments: invitations }, fleet),
    );
  return { fleet, requests, words: wordsOf(context), datePassed: datePassed.map(({ request }) => request.id) };
}
