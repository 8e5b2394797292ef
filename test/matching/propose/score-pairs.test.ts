// The pairs for the solver against the ranking of one request: the same people with the same points.
import { describe, expect, it } from 'vitest';
import { rankCandidates } from '../../../src/matching/rank.ts';
import { scorePairs } from '../../../src/matching/score-pairs.ts';
import { officeFacts } from './facts.ts';

describe('scorePairs', () => {
  it.each([1, 2, 3, 4])('keeps the best of each request, as one request ranks them (seed %i)', (seed) => {
    const { fleet, requests } = officeFacts({ requests: 25, advisors: 120, seed });
    for (const most of [1, 7, 50, 500]) {
      const scores = scorePairs(requests, fleet, most);
      requests.forEach((facts, row) => {
        const own = Array.from(scores.request, (request, at) => ({ request, at })).filter(
          ({ request }) => request === row,
        );
        const kept = own.map(({ at }) => [fleet.advisors[scores.advisor[at] ?? -1]?.row.id, scores.score[at]]);
        const ranked = rankCandidates(facts, fleet).ranked.slice(0, most);
        expect(kept).toEqual(ranked.map(({ advisor, score }) => [advisor.row.id, score]));
      });
    }
  });
});
