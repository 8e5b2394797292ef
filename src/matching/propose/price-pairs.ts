// What each choice costs, in sentences: the next best without somebody, and the price of choosing somebody else.
// Every price is the difference to the plan that the choice leads to, solved to the end. The fair plan is too slow for
// that: there points of the one request are compared, and nothing is said about the others.
import type { Text } from '../../text/text.ts';
import { comparePlans } from './compare-plans.ts';
import type { Pair } from './plan-problem.ts';
import { type Plan, solvePlan } from './solve-plan.ts';

/** Alternatives that are priced, and those of them that are shown. */
const MOST_PRICED = 8;
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

/** Solutions that the details of one seat take. */
export const SOLVES_PER_SEAT = MOST_PRICED + 1;

export function priceList(plan: Plan, words: Text['proposals']): PriceList {
  const { input, nodes, candidates, assignment } = plan;
  const firstOf = firstPairs(candidates.request, input.requests.length);
  const key = ({ request, advisor }: Pair) => `${request} ${advisor}`;
  const locked = new Set(input.locked.map(key));
  const taken = new Set(input.dropped.map(key));
  for (const pair of assignment.pairs) taken.add(`${pair.request} ${nodes.advisorOf(pair.advisor)}`);
  const codeOf = (request: number) => input.requests[request]?.row.id ?? '';
  const nameOf = (advisor: number) => input.fleet.advisors[advisor]?.row.name ?? '';
  const scoreIn = (request: number, advisor: number) =>
    assignment.pairs.find((pair) => pair.request === request && nodes.advisorOf(pair.advisor) === advisor)?.score ?? 0;

  const candidatesBeside = (request: number) => {
    const found: { advisor: number; score: number }[] = [];
    for (let at = firstOf[request] as number; at < (firstOf[request + 1] as number); at++) {
      const advisor = candidates.advisor[at] as number;
      if (!taken.has(`${request} ${advisor}`)) found.push({ advisor, score: candidates.score[at] as number });
    }
    return found.sort((one, other) => other.score - one.score).slice(0, MOST_PRICED);
  };

  /** The plan after the choice, as the dialog will ask for it. */
  const choose = (request: number, dropped: number | undefined, chosen: number | undefined): Plan => {
    const pairOf = (advisor: number | undefined): Pair[] => (advisor === undefined ? [] : [{ request, advisor }]);
    const isGone = (pair: Pair) => pair.request === request && pair.advisor === dropped;
    const choices = {
      locked: [...input.locked.filter((pair) => !isGone(pair)), ...pairOf(chosen)],
      dropped: [...input.dropped, ...pairOf(dropped)],
    };
    return solvePlan({ ...input, ...choices }, plan.ground);
  };

  const price = (
    request: number,
    seated: number | undefined,
    { advisor, score }: { advisor: number; score: number },
  ): PricedPerson => {
    const change = comparePlans(plan, choose(request, seated, advisor));
    const [emptied] = change.emptied;
    const others = change.changed.size - (change.changed.has(request) ? 1 : 0);
    const sentence =
      emptied !== undefined
        ? words.price.empties({ code: codeOf(emptied) })
        : change.filled.includes(request)
          ? words.price.fills()
          : change.points > 0
            ? words.price.costs({ points: change.points, others })
            : change.points < 0
              ? words.price.heavier({ points: -change.points, others })
              : words.price.free({ others });
    return { advisor, score, price: Math.max(0, change.points), emptied: change.emptied.length > 0 ? 1 : 0, sentence };
  };

  return {
    nextBest(request, advisor) {
      if (locked.has(`${request} ${advisor}`)) return words.nextBest.fixed();
      if (input.fair) {
        const [next] = candidatesBeside(request);
        if (!next) return words.nextBest.fairNobody();
        const points = scoreIn(request, advisor) - next.score;
        return words.nextBest.fairAnother({ name: nameOf(next.advisor), points });
      }
      const change = comparePlans(plan, choose(request, advisor, undefined));
      const [came] = change.cameTo(request);
      const name = came === undefined ? '' : nameOf(came);
      if (change.emptied.includes(request)) return words.nextBest.empty();
      const [emptied] = change.emptied;
      if (emptied !== undefined) return words.nextBest.emptied({ code: codeOf(emptied), name });
      const others = change.changed.size - (change.changed.has(request) ? 1 : 0);
      return change.points < 0
        ? words.nextBest.heavier({ name, points: -change.points, others })
        : words.nextBest.another({ name, points: change.points, others });
    },
    alternatives(request, advisor) {
      const score = advisor === undefined ? undefined : scoreIn(request, advisor);
      const priced = input.fair
        ? candidatesBeside(request).map((other) => besideFair(score, other, words))
        : candidatesBeside(request).map((other) => price(request, advisor, other));
      return [...priced]
        .sort((one, other) => one.emptied - other.emptied || one.price - other.price || other.score - one.score)
        .slice(0, MOST_SHOWN);
    },
  };
}

function besideFair(
  score: number | undefined,
  { advisor, score: own }: { advisor: number; score: number },
  words: Text['proposals'],
): PricedPerson {
  const points = (score ?? own) - own;
  return {
    advisor,
    score: own,
    price: Math.max(0, points),
    emptied: 0,
    sentence: score === undefined ? words.price.fairCandidate() : words.price.fairPoints({ points }),
  };
}

/** Where the pairs of each request begin; one more entry for the end. Requests ascend. */
function firstPairs(request: ArrayLike<number>, requests: number): Int32Array {
  const first = new Int32Array(requests + 1).fill(request.length);
  for (let at = request.length - 1; at >= 0; at--) first[request[at] as number] = at;
  for (let row = requests - 1; row >= 0; row--) first[row] = Math.min(first[row] as number, first[row + 1] as number);
  return first;
}
