// The scoring as it was in November 2026, one pair after the other, kept to measure today's beside it in one run.
// It stands on today's facts, rules and terms, and gives the same pairs.
import type { AdvisorFacts, Fleet } from '../../src/matching/facts/fleet.ts';
import type { RequestFacts } from '../../src/matching/facts/request-facts.ts';
import { byRank, type Ranked } from '../../src/matching/rank.ts';
import { allRules } from '../../src/matching/rules/all-rules.ts';
import { exactScore, pointsOf } from '../../src/matching/score-pair.ts';
import type { PairScores } from '../../src/matching/score-pairs.ts';
import { FULL_SCORE, type WeighedTerm, weighTerms } from '../../src/matching/weigh-terms.ts';

/** Candidates kept for each request, unless told. */
export const MOST_CANDIDATES = 50;

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
      if (points < least || allRules.some((rule) => rule.blocks(facts, candidate, fleet))) continue;
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
  const key = first.term.key === 'topic' && facts.topic.isOffered ? `${facts.row.topic} ${first.max}` : '';
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
