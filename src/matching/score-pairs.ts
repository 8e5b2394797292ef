// Many requests against many people: the best pairs of each request, as parallel arrays for the solver.
// Only those are scored to the end who can still be among the best: the result is the same as if all were.
import { BestFew } from './best-few.ts';
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { Scale } from './request-scale.ts';
import type { Rule } from './rules/rule.ts';
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
  for (let row = 0; row < requests.length; row++) {
    const facts = requests[row] as RequestFacts;
    const scale = scales[row] as Scale;
    if (scale.isEmpty || most === 0) continue;
    findBest(best, scale, facts, rules, fleet);
    const found = best.inOrder(scale, facts);
    for (let at = 0; at < found.length; at++, count++) {
      const index = found[at] as number;
      request[count] = row;
      advisor[count] = index;
      score[count] = best.pointsOf(index);
    }
  }
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
function findBest(best: BestFew, scale: Scale, facts: RequestFacts, rules: RuleColumns, fleet: Fleet): void {
  const { order, start } = scale.begin(facts);
  const { first, columns, maxima, columnCount, askedMax } = scale;
  const blocked = rules.of(facts);
  const ofPair = rules.ofPair(facts);
  const others = FULL_SCORE - first;
  const isDone = askedMax === 0 && ofPair.length === 0;
  best.begin();
  for (let begun = first; begun >= 0 && begun + others >= best.least; begun--) {
    const until = start[begun + 1] as number;
    for (let at = start[begun] as number; at < until; at++) {
      const index = order[at] as number;
      if (blocked[index] !== 0) continue;
      const { least } = best;
      let points = begun;
      let left = others;
      for (let place = 0; place < columnCount && points + left >= least; place++) {
        points += (columns[place] as Uint8Array)[index] as number;
        left -= maxima[place] as number;
      }
      if (points + left < least) continue;
      if (!isDone) {
        points = scale.completed(facts, index, points, least);
        if (points < least || isBlocked(ofPair, facts, fleet.advisors[index] as AdvisorFacts, fleet)) continue;
      }
      best.keep(index, points);
    }
  }
}

function isBlocked(rules: readonly Rule[], facts: RequestFacts, advisor: AdvisorFacts, fleet: Fleet): boolean {
  for (const rule of rules) if (rule.blocks(facts, advisor, fleet)) return true;
  return false;
}
