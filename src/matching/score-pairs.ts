// Many requests against many people: the best pairs of each request, as parallel arrays for the solver.
// Only those are scored to the end who can still be among the best: the result is the same as if all were.
import { BestFew } from './best-few.ts';
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { RequestScale, Scale } from './request-scale.ts';
import { RuleColumns } from './shared-answers.ts';
import { FULL_SCORE, termWeigher, type WeighedTerm } from './weigh-terms.ts';

/** Candidates kept for each request, unless told. */
export const MOST_CANDIDATES = 50;

export interface PairScores {
  /** Entry i is the pair of the request and the advisor with these indices; requests ascend, best first. */
  readonly request: Int32Array;
  readonly advisor: Int32Array;
  /** Whole points, 0 to 100: the same that the candidates of one request show. */
  readonly score: Int32Array;
}

export function scorePairs(requests: readonly RequestFacts[], fleet: Fleet, most = MOST_CANDIDATES): PairScores {
  const scales = scalesOf(requests, fleet);
  const rules = new RuleColumns(fleet);
  const best = new BestFew(fleet, most);
  const room = requests.length * Math.min(most, fleet.advisors.length);
  const request = new Int32Array(room);
  const advisor = new Int32Array(room);
  const score = new Int32Array(room);
  let count = 0;
  requests.forEach((facts, row) => {
    const terms = scales[row] as Scale;
    if (terms.terms.length === 0 || most === 0) return;
    const scale = new RequestScale(terms, facts, fleet);
    findBest(best, scale, rules, fleet);
    const found = best.inOrder(scale);
    for (let at = 0; at < found.length; at++, count++) {
      const index = found[at] as number;
      request[count] = row;
      advisor[count] = index;
      score[count] = best.pointsOf(index);
    }
  });
  return { request: request.slice(0, count), advisor: advisor.slice(0, count), score: score.slice(0, count) };
}

/** One scale for all requests in which the same terms count. */
function scalesOf(requests: readonly RequestFacts[], fleet: Fleet): readonly Scale[] {
  const weigh = termWeigher(fleet);
  const known = new Map<readonly WeighedTerm[], Scale>();
  return requests.map((facts) => {
    const terms = weigh(facts);
    const scale = known.get(terms) ?? new Scale(terms, fleet);
    known.set(terms, scale);
    scale.expect(facts);
    return scale;
  });
}

/** The likely best come first, those with most points of the weightiest term, so that most need not be looked at. */
function findBest(best: BestFew, scale: RequestScale, rules: RuleColumns, fleet: Fleet): void {
  const { facts, first } = scale;
  const { order, start } = scale.ranks;
  const blocked = rules.of(facts);
  const others = FULL_SCORE - first;
  best.begin();
  for (let begun = first; begun >= 0 && begun + others >= best.least; begun--) {
    const until = start[begun + 1] as number;
    for (let at = start[begun] as number; at < until; at++) {
      const index = order[at] as number;
      if (blocked[index] !== 0) continue;
      const points = scale.completed(index, begun, best.least);
      if (points < best.least || rules.blocksPair(facts, fleet.advisors[index] as AdvisorFacts)) continue;
      best.keep(index, points);
    }
  }
}
