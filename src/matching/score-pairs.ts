// Many requests against many people: the best pairs of each request, as parallel arrays for the solver.
// Only those are scored to the end who can still be among the best: the result is the same as if all were.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { byRank, type Ranked } from './rank.ts';
import { exactScore, firstBlock, pointsOf } from './score-pair.ts';
import { FULL_SCORE, type WeighedTerm, weighTerms } from './weigh-terms.ts';

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
  const request: number[] = [];
  const advisor: number[] = [];
  const score: number[] = [];
  const beginnings: Beginnings = new Map();
  requests.forEach((facts, row) => {
    for (const best of bestCandidates(facts, fleet, most, beginnings)) {
      request.push(row);
      advisor.push(best.advisor.index);
      score.push(best.score);
    }
  });
  return { request: Int32Array.from(request), advisor: Int32Array.from(advisor), score: Int32Array.from(score) };
}

/** Everybody by the points of the weightiest term; requests of one topic share what they begin with. */
type Beginnings = Map<string, readonly AdvisorFacts[][]>;

function bestCandidates(facts: RequestFacts, fleet: Fleet, most: number, beginnings: Beginnings): readonly Ranked[] {
  const terms = weighTerms(facts, fleet);
  const [first, ...others] = [...terms].sort((one, other) => other.max - one.max);
  if (!first || most === 0) return [];
  const byScore: AdvisorFacts[][] = Array.from({ length: FULL_SCORE + 1 }, () => []);
  let kept = 0;
  // Whoever scores less than this cannot be among the best any more.
  let least = 0;
  const open = FULL_SCORE - first.max;
  const begunWith = byFirstTerm(first, facts, fleet, beginnings);
  for (let begun = first.max; begun >= 0 && begun + open >= least; begun--) {
    for (const candidate of begunWith[begun] ?? []) {
      const points = completed(begun, open, least, others, facts, candidate, fleet);
      if (points < least || firstBlock(facts, candidate, fleet) !== -1) continue;
      (byScore[points] as AdvisorFacts[]).push(candidate);
      kept++;
      while (kept - (byScore[least] as AdvisorFacts[]).length >= most) {
        kept -= (byScore[least] as AdvisorFacts[]).length;
        least++;
      }
    }
  }
  const ranked: Ranked[] = [];
  for (let points = FULL_SCORE; points >= least && ranked.length < most; points--) {
    const equals = (byScore[points] as AdvisorFacts[])
      .map((person) => ({ advisor: person, score: points, exact: exactScore(terms, facts, person, fleet) }))
      .sort(byRank);
    ranked.push(...equals.slice(0, most - ranked.length));
  }
  return ranked;
}

/** So that the likely best come first, and most people need not be looked at. */
function byFirstTerm(
  first: WeighedTerm,
  facts: RequestFacts,
  fleet: Fleet,
  beginnings: Beginnings,
): readonly AdvisorFacts[][] {
  // The points for the topic depend on nothing but the topic, where the request names one of the list.
  const key = first.term.key === 'topic' && facts.topic !== -1 ? `${facts.topic} ${first.max}` : '';
  const known = beginnings.get(key);
  if (known) return known;
  const made: AdvisorFacts[][] = Array.from({ length: first.max + 1 }, () => []);
  for (const candidate of fleet.advisors)
    (made[pointsOf(first, facts, candidate, fleet)] as AdvisorFacts[]).push(candidate);
  if (key !== '') beginnings.set(key, made);
  return made;
}

/** The whole score, or -1 as soon as it cannot reach `least`; `open` is what the other terms can bring at most. */
function completed(
  begun: number,
  open: number,
  least: number,
  terms: readonly WeighedTerm[],
  facts: RequestFacts,
  candidate: AdvisorFacts,
  fleet: Fleet,
): number {
  let points = begun;
  let left = open;
  for (const term of terms) {
    if (points + left < least) return -1;
    points += pointsOf(term, facts, candidate, fleet);
    left -= term.max;
  }
  return points;
}
