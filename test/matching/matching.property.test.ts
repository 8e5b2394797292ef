// Properties of the ranking on random directories: bounds, sums, independence of order, agreement of both paths.
// Random people and requests come from fast-check, so a failure can be replayed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTerms } from '../../src/matching/explain.ts';
import { prepareFleet } from '../../src/matching/facts/fleet.ts';
import { prepareRequest } from '../../src/matching/facts/request-facts.ts';
import { wordsOf } from '../../src/matching/facts/words.ts';
import type { MatchingPolicy } from '../../src/matching/policy.ts';
import { rankCandidates } from '../../src/matching/rank.ts';
import { allRules } from '../../src/matching/rules/all-rules.ts';
import { scorePairs } from '../../src/matching/score-pairs.ts';
import { allTerms } from '../../src/matching/terms/all-terms.ts';
import { wholeShares } from '../../src/matching/weigh-terms.ts';
import { type Assignment, assignments } from '../../src/tables/assignments.ts';
import { es } from '../../src/text/es.ts';
import { blank, randomPerson, randomRequest, randomTopics, TODAY } from './random-service.ts';

const weights = fc.record({
  topic: fc.integer({ min: 0, max: 100 }),
  availability: fc.integer({ min: 0, max: 100 }),
  satisfaction: fc.integer({ min: 0, max: 100 }),
  load: fc.integer({ min: 0, max: 100 }),
  answers: fc.integer({ min: 0, max: 100 }),
  focus: fc.integer({ min: 0, max: 100 }),
  level: fc.integer({ min: 0, max: 100 }),
  modality: fc.integer({ min: 0, max: 100 }),
  place: fc.integer({ min: 0, max: 100 }),
  groups: fc.integer({ min: 0, max: 100 }),
  continuity: fc.integer({ min: 0, max: 100 }),
  preference: fc.integer({ min: 0, max: 100 }),
  priority: fc.integer({ min: 0, max: 100 }),
});
const policies: fc.Arbitrary<MatchingPolicy> = fc.record({
  trainingRequired: fc.boolean(),
  conflictOfInterest: fc.constantFrom('samePerson' as const, 'sameOrganisation' as const),
  onePerOrganisation: fc.boolean(),
  silenceDays: fc.integer({ min: 0, max: 90 }),
  weights,
});
const cases = fc.record({
  people: fc.array(randomPerson, { maxLength: 25 }),
  request: randomRequest,
  policy: policies,
});
const empty = { requests: [], assignments: [], advisories: [], sessions: [] };

function prepared({ people, request, policy }: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const advisors = people.map((row, index) => ({ ...row, id: `M-${String(index).padStart(3, '0')}` as never }));
  const fleet = prepareFleet({ today: TODAY, advisors, topics: randomTopics, ...empty }, policy);
  return { fleet, facts: prepareRequest(request, { area: undefined, assignments: [] }, fleet) };
}

describe('rankCandidates', () => {
  it('keeps every score between 0 and 100 and equal to the sum of its terms, whose maxima sum to 100', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { fleet, facts } = prepared(given);
        for (const { advisor, score } of rankCandidates(facts, fleet).ranked) {
          const terms = explainTerms(facts, advisor, fleet, { words: es.matching, language: 'es' });
          const maxima = terms.reduce((sum, { max }) => sum + max, 0);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect([0, 100]).toContain(maxima);
          for (const term of terms) {
            expect(term.points).toBeGreaterThanOrEqual(0);
            expect(term.points).toBeLessThanOrEqual(term.max);
            expect(term.sentence).not.toBe('');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts everybody once, as candidate or as excluded', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { fleet, facts } = prepared(given);
        const { ranked, excluded } = rankCandidates(facts, fleet);
        expect(ranked.length + excluded.length).toBe(given.people.length);
        expect(excluded.every(({ rules }) => rules.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same whatever the order of the directory', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { fleet, facts } = prepared(given);
        const advisors = fleet.advisors.map(({ row }) => row).reverse();
        const backwards = prepareFleet({ today: TODAY, advisors, topics: randomTopics, ...empty }, given.policy);
        const other = prepareRequest(given.request, { area: undefined, assignments: [] }, backwards);
        const order = (ranking: ReturnType<typeof rankCandidates>) =>
          ranking.ranked.map(({ advisor, score }) => `${advisor.row.id} ${score}`);
        expect(order(rankCandidates(other, backwards))).toEqual(order(rankCandidates(facts, fleet)));
      }),
      { numRuns: 60 },
    );
  });

  it('excludes the same people whatever the order of the rules', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { fleet, facts } = prepared(given);
        const reversed = [...allRules].reverse();
        const out = fleet.advisors.filter((advisor) => reversed.some((rule) => rule.blocks(facts, advisor, fleet)));
        const excluded = rankCandidates(facts, fleet).excluded.map(({ advisor }) => advisor.index);
        expect(out.map(({ index }) => index)).toEqual(excluded);
      }),
      { numRuns: 60 },
    );
  });
});

describe('scorePairs', () => {
  it('gives the same people, order and points as the candidates of one request', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { fleet, facts } = prepared(given);
        const { ranked } = rankCandidates(facts, fleet);
        const pairs = scorePairs([facts], fleet, 10);
        expect([...pairs.advisor]).toEqual(ranked.slice(0, 10).map(({ advisor }) => advisor.index));
        expect([...pairs.score]).toEqual(ranked.slice(0, 10).map(({ score }) => score));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is asked of everybody at once', () => {
  const invitations = fc.array(
    fc.record({
      advisor: fc.constantFrom('M-000', 'M-001', 'M-002'),
      answer: fc.constantFrom('' as const, 'accepted' as const, 'declined' as const, 'silent' as const),
    }),
    { maxLength: 3 },
  );

  it('says of each person what the term and the rule say of her alone', () => {
    fc.assert(
      fc.property(cases, invitations, (given, asked) => {
        const { fleet } = prepared(given);
        const rows = asked.map((values) => blank(assignments, values as Partial<Assignment>));
        const facts = prepareRequest(given.request, { area: undefined, assignments: rows }, fleet);
        for (const term of allTerms) {
          if (!term.fractions || !term.applies(facts, fleet)) continue;
          const shares = new Float64Array(fleet.advisors.length);
          term.fractions(facts, fleet, shares);
          expect([...shares]).toEqual(fleet.advisors.map((advisor) => term.fraction(facts, advisor, fleet)));
        }
        for (const rule of allRules) {
          if (!rule.isSilent?.(facts, fleet)) continue;
          for (const advisor of fleet.advisors)
            expect(rule.blocks(facts, advisor, fleet)).toBe(rule.atOnce?.blocks(facts, advisor, fleet) ?? false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('wholeShares', () => {
  it('sums to 100 and stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (weights) => {
        const shares = wholeShares(weights);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        expect(shares.reduce((total, share) => total + share, 0)).toBe(sum === 0 ? 0 : 100);
        weights.forEach((weight, index) => {
          expect(Math.abs((shares[index] ?? 0) - (weight * 100) / Math.max(1, sum))).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('wordsOf', () => {
  it('keeps whole words only, without case, accents and empty words', () => {
    expect(wordsOf('Registro de la MÁRCA', 'marca y comarca')).toEqual(['registro', 'marca', 'comarca']);
  });
});
