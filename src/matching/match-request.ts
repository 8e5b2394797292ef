// Everything that matching one request needs: which tables, the fleet of advisors, the facts of the request, the words.
// Its own invitations do not count as load, so that nobody is out because of this very request.
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { advisories } from '../tables/advisories.ts';
import { advisors } from '../tables/advisors.ts';
import { areas } from '../tables/areas.ts';
import { assignments } from '../tables/assignments.ts';
import { type Request, requests } from '../tables/requests.ts';
import { sessions } from '../tables/sessions.ts';
import { topics } from '../tables/topics.ts';
import { type Fleet, prepareFleet } from './facts/fleet.ts';
import { prepareRequest, type RequestFacts } from './facts/request-facts.ts';
import { mentoringPolicy } from './policy.ts';
import type { MatchingWords } from './rules/rule.ts';

export const matchingTables = [requests, advisors, assignments, advisories, sessions, areas, topics] as const;
export type MatchingRecords = Records<(typeof matchingTables)[number]>;

export interface RequestMatching {
  readonly fleet: Fleet;
  readonly facts: RequestFacts;
  readonly words: MatchingWords;
}

export function matchRequest(request: Request, records: MatchingRecords, context: Context): RequestMatching {
  const fleet = fleetOfToday(records, context, request.id);
  const facts = prepareRequest(
    request,
    {
      area: records.areas.find(request.area),
      assignments: records.assignments.all.filter((row) => row.request === request.id),
    },
    fleet,
  );
  return { fleet, facts, words: wordsOf(context) };
}

/** The advisors as they stand today; `except` is a request whose own invitations are no load. */
export function fleetOfToday(records: MatchingRecords, context: Context, except = ''): Fleet {
  return prepareFleet(
    {
      today: context.today,
      advisors: records.advisors.all,
      topics: records.topics.all,
      requests: records.requests.all,
      assignments: records.assignments.all,
      advisories: records.advisories.all,
      sessions: records.sessions.all,
    },
    mentoringPolicy(context.settings),
    except,
  );
}

export function wordsOf({ text, language }: Context): MatchingWords {
  return { words: text.matching, language };
}
