// What each choice costs, in sentences: the next best without somebody, and the price of choosing somebody else.
// Exact prices come from the solved network; beside locked pairs and in the fair plan, points are compared one by one.
import type { Text } from '../../text/text.ts';
import { explainPairs, type PairExplainer, type Rearrangement } from '../assignment/explain-pairs.ts';
import { overlaps } from '../facts/overlaps.ts';
import type { Plan } from './solve-plan.ts';

/** Alternatives that are priced, and those of them that are shown. */
const MOST_PRICED = 10;
const MOST_SHOWN = 6;

export interface PricedPerson {
  /** Index in the fleet. */
  readonly advisor: number;
  readonly score: number;
  readonly price: number;
  readonly emptied: number;
  readonly sentence: string;
}

export interface PriceList {
  /** For a pair of the plan. */
  nextBest(request: number, advisor: number): string;
  /** The cheapest others for a seat of the request, instead of `advisor` or for an empty seat. */
  alternatives(request: number, advisor: number | undefined): readonly PricedPerson[];
}

export function priceList(plan: Plan, words: Text['proposals']): PriceList {
  const { input, nodes, candidates, solved, assignment } = plan;
  const explainer = explainPairs(solved);
  const firstOf = firstPairs(candidates.request, input.requests.length);
  const locked = new Set(input.locked.map(({ request, advisor }) => `${request} ${advisor}`));
  const taken = new Set([...input.dropped, ...plan.clashing].map(({ request, advisor }) => `${request} ${advisor}`));
  for (const pair of assignment.pairs) taken.add(`${pair.request} ${nodes.advisorOf(pair.advisor)}`);
  const servedBy = new Map<number, number[]>();
  for (const { request, advisor } of assignment.pairs) {
    const own = servedBy.get(advisor);
    if (own) own.push(request);
    else servedBy.set(advisor, [request]);
  }
  const codeOf = (request: number) => input.requests[request]?.row.id ?? '';
  const nameOf = (node: number) => input.fleet.advisors[nodes.advisorOf(node)]?.row.name ?? '';
  const lockedIn = (request: number) => input.locked.some((pair) => pair.request === request);
  const isExact = (request: number) => !input.fair && !lockedIn(request);

  const others = (request: number) => {
    const found: { advisor: number; score: number }[] = [];
    for (let at = firstOf[request] as number; at < (firstOf[request + 1] as number); at++) {
      const advisor = candidates.advisor[at] as number;
      if (!taken.has(`${request} ${advisor}`)) found.push({ advisor, score: candidates.score[at] as number });
    }
    return found.sort((one, other) => other.score - one.score).slice(0, MOST_PRICED);
  };
  /** The request that keeps somebody from coming too: she has no place left, or it is at the same hour; -1 when none. */
  const keptBy = (request: number, advisor: number): number => {
    const node = nodes.nodeOf(request, advisor);
    const own = servedBy.get(node) ?? [];
    const facts = input.requests[request];
    const clash = own.find((other) => {
      const served = input.requests[other];
      return facts !== undefined && served !== undefined && overlaps(facts, served);
    });
    if (clash !== undefined) return clash;
    return own.length >= (solved.problem.capacity[node] ?? 0) ? (own[0] ?? -1) : -1;
  };
  const compare = (
    request: number,
    score: number | undefined,
    { advisor, score: points }: { advisor: number; score: number },
  ): PricedPerson => {
    const difference = (score ?? points) - points;
    const kept = keptBy(request, advisor);
    const sentence =
      kept !== -1
        ? words.price.elsewhere({ code: codeOf(kept) })
        : score === undefined
          ? words.price.fills()
          : difference > 0
            ? words.price.costs({ points: difference, others: 0 })
            : difference < 0 && input.fair
              ? words.price.gains({ points: -difference })
              : words.price.free({ others: 0 });
    return { advisor, score: points, price: Math.max(0, difference), emptied: 0, sentence };
  };
  const price = (
    request: number,
    seated: number | undefined,
    other: { advisor: number; score: number },
  ): readonly PricedPerson[] => {
    const { advisor, score } = other;
    const forced = explainer.priceOf(request, nodes.nodeOf(request, advisor));
    if (!forced) return [];
    // Whoever comes while another leaves the same request does not fill its empty seat.
    if (forced.leaves !== undefined && seated === undefined) return [];
    // The best plan with her would move another of the same panel: for this seat the points are compared.
    if (forced.leaves !== undefined && seated !== undefined && nodes.advisorOf(forced.leaves) !== seated)
      return [compare(request, scoreIn(plan, request, seated), other)];
    const emptied = forced.emptied !== undefined && forced.emptied !== request && forced.filled === undefined;
    const swapped = forced.emptied !== undefined && forced.filled !== undefined && forced.emptied !== forced.filled;
    const points = Math.max(0, forced.pointsLost);
    const sentence =
      emptied || swapped
        ? words.price.empties({ code: codeOf(forced.emptied ?? 0) })
        : forced.filled === request
          ? words.price.fills()
          : points === 0
            ? words.price.free({ others: forced.requestsChanged })
            : words.price.costs({ points, others: forced.requestsChanged });
    return [{ advisor, score, price: points, emptied: emptied || swapped ? 1 : 0, sentence }];
  };

  return {
    nextBest(request, advisor) {
      if (locked.has(`${request} ${advisor}`)) return words.nextBest.fixed();
      if (input.fair) return besideFair(request, advisor);
      return wordNextBest(explainer, nodes.nodeOf(request, advisor), request, { codeOf, nameOf }, words);
    },
    alternatives(request, advisor) {
      const score = advisor === undefined ? undefined : scoreIn(plan, request, advisor);
      const priced = isExact(request)
        ? others(request).flatMap((other) => price(request, advisor, other))
        : others(request).map((other) => compare(request, score, other));
      return [...priced]
        .sort((one, other) => one.emptied - other.emptied || one.price - other.price || other.score - one.score)
        .slice(0, MOST_SHOWN);
    },
  };

  function besideFair(request: number, advisor: number): string {
    const score = scoreIn(plan, request, advisor) ?? 0;
    const next = others(request).find((other) => keptBy(request, other.advisor) === -1);
    if (!next) return words.nextBest.fairNobody();
    const name = input.fleet.advisors[next.advisor]?.row.name ?? '';
    return words.nextBest.fairAnother({ name, points: score - next.score });
  }
}

interface Names {
  codeOf(request: number): string;
  nameOf(node: number): string;
}

function wordNextBest(
  explainer: PairExplainer,
  node: number,
  request: number,
  { codeOf, nameOf }: Names,
  words: Text['proposals'],
): string {
  const next: Rearrangement | undefined = explainer.nextBest(request, node);
  if (!next || (next.emptied === request && next.filled === undefined)) return words.nextBest.empty();
  const name = next.instead === undefined ? '' : nameOf(next.instead);
  if (next.emptied !== undefined && next.emptied !== request && next.filled !== next.emptied)
    return words.nextBest.emptied({ code: codeOf(next.emptied), name });
  if (name === '') return words.nextBest.empty();
  return words.nextBest.another({ name, points: Math.max(0, next.pointsLost), others: next.requestsChanged });
}

function scoreIn({ assignment, nodes }: Plan, request: number, advisor: number): number | undefined {
  const node = nodes.nodeOf(request, advisor);
  return assignment.pairs.find((pair) => pair.request === request && pair.advisor === node)?.score;
}

/** Where the pairs of each request begin; one more entry for the end. Requests ascend. */
function firstPairs(request: ArrayLike<number>, requests: number): Int32Array {
  const first = new Int32Array(requests + 1).fill(request.length);
  for (let at = request.length - 1; at >= 0; at--) first[request[at] as number] = at;
  for (let row = requests - 1; row >= 0; row--) first[row] = Math.min(first[row] as number, first[row + 1] as number);
  return first;
}
