// Many requests against many people: the best pairs of each request, as parallel arrays for the solver.
// Only those are scored to the end who can still be among the best: the result is the same as if all were.
import { BestFew } from './best-few.ts';
import type { Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { openRequestScale, type RequestScale, Scale } from './request-scale.ts';
import { firstBlock } from './score-pair.ts';
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
  const request: number[] = [];
  const advisor: number[] = [];
  const score: number[] = [];
  requests.forEach((facts, row) => {
    const scale = openRequestScale(scales[row] as Scale, facts, fleet);
    if (scale === undefined || most === 0) return;
    findBest(best, facts, scale, rules.of(facts), fleet);
    for (const index of best.inOrder(scale.exactOf)) {
      request.push(row);
      advisor.push(index);
      score.push(best.pointsOf(index));
    }
  });
  return { request: Int32Array.from(request), advisor: Int32Array.from(advisor), score: Int32Array.from(score) };
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
function findBest(best: BestFew, facts: RequestFacts, scale: RequestScale, blocked: Uint8Array, fleet: Fleet): void {
  const { first, order, start } = scale;
  const others = FULL_SCORE - first;
  best.begin();
  for (let begun = first; begun >= 0 && begun + others >= best.least; begun--) {
    const until = start[begun + 1] ?? 0;
    for (let at = start[begun] ?? 0; at < until; at++) {
      const index = order[at] ?? 0;
      if (blocked[index] !== 0) continue;
      const points = scale.completed(index, begun, best.least);
      const advisor = fleet.advisors[index];
      if (points < best.least || !advisor || firstBlock(facts, advisor, fleet) !== -1) continue;
      best.keep(index, points);
    }
  }
}
