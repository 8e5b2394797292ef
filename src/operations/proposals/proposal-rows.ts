// The plan as rows for the screen: one for each seat, with the person proposed, the reason, and the details that fit.
// Details of hundreds of seats would weigh megabytes: a long list carries those of its first rows, or of those asked for.
import { monthName } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { explainTerms } from '../../matching/explain.ts';
import type { RequestFacts } from '../../matching/facts/request-facts.ts';
import type { MatchingRecords } from '../../matching/match-request.ts';
import { wordsOf } from '../../matching/match-request.ts';
import { emptyHeadlines, explainEmpty } from '../../matching/propose/empty-seats.ts';
import { seatsLeft } from '../../matching/propose/open-requests.ts';
import { type PriceList, priceList, SOLVES_PER_SEAT } from '../../matching/propose/price-pairs.ts';
import type { Plan } from '../../matching/propose/solve-plan.ts';
import { knowsTopic } from '../../matching/terms/topic.ts';
import { summaryOf } from '../../matching/words/summary.ts';
import type {
  AlternativePerson,
  ProposalDetail,
  ProposalRequest,
  ProposalRow,
  ProposedPerson,
} from '../../views/proposals-view.ts';
import { hasMail } from '../invitations/write-invitation.ts';
import { areaName, requestLine, shortMoment, titleWithLevel } from '../requests/request-words.ts';

/** Arcs that the solutions behind the details may go over together, where the screen did not ask for them one by one. */
const MOST_WORK = 6e5;

export function proposalRows(
  plan: Plan,
  records: MatchingRecords,
  context: Context,
  detailed: readonly string[],
): readonly ProposalRow[] {
  const { input, nodes, assignment } = plan;
  const matching = wordsOf(context);
  const wanted = detailedRequests(plan, detailed);
  const isEmpty = new Set(emptyRequests(plan).filter((request) => wanted.has(request)));
  const empty = explainEmpty(plan, isEmpty, context.text.proposals, matching);
  const headlineOf = emptyHeadlines(plan, context.text.proposals, matching);
  const prices = priceList(plan, context.text.proposals);
  const pairsOf = new Map<number, typeof assignment.pairs>();
  for (const pair of assignment.pairs) pairsOf.set(pair.request, [...(pairsOf.get(pair.request) ?? []), pair]);

  return input.requests.flatMap((facts, request) => {
    const head = requestHead(facts, records, context);
    const dropped = input.dropped
      .filter((pair) => pair.request === request)
      .flatMap(({ advisor }) => {
        const row = input.fleet.advisors[advisor]?.row;
        return row ? [{ id: row.id, name: row.name }] : [];
      });
    const taken = Math.max(0, head.seats - seatsLeft(facts));
    const people = [...(pairsOf.get(request) ?? [])]
      .sort((one, other) => Number(other.locked) - Number(one.locked) || other.score - one.score)
      .map(({ advisor, score, locked }) => ({ advisor: nodes.advisorOf(advisor), score, locked }));
    return Array.from({ length: seatsLeft(facts) }, (_, at): ProposalRow => {
      const shared = { key: `${head.id}·${at + 1}`, request: head, seat: taken + at + 1, dropped };
      const person = people[at];
      if (!person) {
        const detail: ProposalDetail = {
          terms: [],
          nextBest: '',
          alternatives: alternatives(prices, plan, request, undefined, context),
          relax: empty.get(request) ?? [],
        };
        return {
          ...shared,
          person: null,
          locked: false,
          headline: headlineOf(request),
          detail: wanted.has(request) ? detail : null,
        };
      }
      const advisor = input.fleet.advisors[person.advisor];
      const proposed = personView(plan, request, person.advisor, person.score, context);
      if (!advisor || !proposed) throw new Error(`No advisor ${person.advisor}`);
      return {
        ...shared,
        person: proposed,
        locked: person.locked,
        headline: summaryOf(facts, advisor, input.fleet, matching),
        detail: wanted.has(request)
          ? {
              terms: explainTerms(facts, advisor, input.fleet, matching),
              nextBest: prices.nextBest(request, person.advisor),
              alternatives: alternatives(prices, plan, request, person.advisor, context),
              relax: [],
            }
          : null,
      };
    });
  });
}

/** Those asked for; else from the top, as far as the details are quickly found: the screen asks for the others. */
function detailedRequests({ input, solved }: Plan, detailed: readonly string[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  const workPerSeat = input.fair ? 1 : SOLVES_PER_SEAT * solved.problem.pairs.request.length;
  let work = 0;
  input.requests.forEach((facts, request) => {
    work += seatsLeft(facts) * workPerSeat;
    const isWanted = detailed.length > 0 ? detailed.includes(facts.row.id) : work <= MOST_WORK;
    if (isWanted) wanted.add(request);
  });
  return wanted;
}

function emptyRequests({ input, assignment }: Plan): readonly number[] {
  const seated = new Map<number, number>();
  for (const { request } of assignment.pairs) seated.set(request, (seated.get(request) ?? 0) + 1);
  return input.requests.flatMap((facts, request) => ((seated.get(request) ?? 0) < seatsLeft(facts) ? [request] : []));
}

function requestHead({ row, month, start, end }: RequestFacts, records: MatchingRecords, context: Context) {
  const head: ProposalRequest = {
    id: row.id,
    title: titleWithLevel(row, records, context),
    area: areaName(row, records),
    line: requestLine(row, context),
    when: shortMoment(row.proposedAt, context.language, context.today),
    monthName: monthName(month % 12, context.language),
    at: { month, start, end },
    seats: row.seats ?? 1,
  };
  return head;
}

function personView(
  { input }: Plan,
  request: number,
  index: number,
  score: number,
  context: Context,
): ProposedPerson | undefined {
  const facts = input.requests[request];
  const advisor = input.fleet.advisors[index];
  if (!facts || !advisor) return undefined;
  const { row } = advisor;
  const free = Math.max(0, advisor.capacity - (advisor.load.get(facts.month) ?? 0));
  const month = monthName(facts.month % 12, context.language);
  const room = context.text.matching.room({ free, capacity: advisor.capacity, month });
  return {
    id: row.id,
    name: row.name,
    line: [row.organisation, room].filter((part) => part !== '').join(' · '),
    score,
    free,
    knowsTopic: knowsTopic(facts, advisor),
    hasMail: hasMail(advisor, context),
  };
}

function alternatives(
  prices: PriceList,
  plan: Plan,
  request: number,
  advisor: number | undefined,
  context: Context,
): readonly AlternativePerson[] {
  return prices.alternatives(request, advisor).flatMap(({ advisor: index, score, price, emptied, sentence }) => {
    const person = personView(plan, request, index, score, context);
    return person ? [{ ...person, price, emptied, sentence }] : [];
  });
}
