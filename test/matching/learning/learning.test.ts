// Pasts in which a criterion matters, and pasts in which nothing does: what is compared, and what is proposed.
import { describe, expect, it } from 'vitest';
import { sourcesAsOf } from '../../../src/matching/learning/as-of.ts';
import { type Comparison, compareCases, MIN_CASES } from '../../../src/matching/learning/compare-cases.ts';
import { type PastCase, type PastSources, pastCases } from '../../../src/matching/learning/past-cases.ts';
import { proposeWeight } from '../../../src/matching/learning/propose-weight.ts';
import { mentoringPolicy } from '../../../src/matching/policy.ts';
import type { Advisor } from '../../../src/tables/advisors.ts';
import type { Request } from '../../../src/tables/requests.ts';
import { openBook } from '../../product/book.ts';
import { instances, LONG } from '../every-instance.ts';
import { offersTopic, randomPast, TODAY } from './random-past.ts';

const policy = mentoringPolicy(openBook({ today: TODAY }).context().settings);
const compared = (past: PastSources) => compareCases(pastCases(past, policy));
const clearIn = (past: PastSources) => compared(past).filter(({ isClear }) => isClear);
const sizes = { requests: 40, advisors: 15 };

describe('a past in which nothing matters', () => {
  it('gives a proposal in fewer than one case of twenty', { timeout: LONG }, () => {
    const count = instances(80, 1_000);
    let wrong = 0;
    for (let seed = 1; seed <= count; seed++) if (clearIn(randomPast({ seed, ...sizes })).length > 0) wrong++;
    expect(wrong / count).toBeLessThan(0.05);
  });

  it('gives none either where a few people are simply better liked than others', { timeout: LONG }, () => {
    const count = instances(50, 1_000);
    let wrong = 0;
    for (let seed = 1; seed <= count; seed++) {
      const clear = clearIn(randomPast({ seed, requests: 60, advisors: 8, peopleDiffer: true }));
      // That who was liked before is liked again is true.
      if (clear.some(({ term }) => term !== 'satisfaction')) wrong++;
    }
    expect(wrong / count).toBeLessThan(0.05);
  });
});

describe('a past in which the topic matters', () => {
  const better = (request: Request, advisor: Advisor) => (offersTopic(request, advisor) ? 0.4 : -0.4);
  const likelier = (request: Request, advisor: Advisor) => (offersTopic(request, advisor) ? 0.2 : -0.3);

  it('says so in most workbooks of some years, by satisfaction and by answers', { timeout: LONG }, () => {
    const count = instances(20, 200);
    let found = 0;
    for (let seed = 1; seed <= count; seed++) {
      const clear = clearIn(randomPast({ seed, ...sizes, score: better, accepts: likelier }));
      const topic = clear.filter(({ term }) => term === 'topic');
      if (topic.length > 0 && topic.every(({ fitting, other }) => fitting.mean > other.mean)) found++;
    }
    expect(found / count).toBeGreaterThan(0.8);
  });

  it('is told the same whatever the order of the rows', () => {
    const past = randomPast({ seed: 4, ...sizes, score: better });
    const turned = {
      ...past,
      advisors: [...past.advisors].reverse(),
      assignments: [...past.assignments].reverse(),
      advisories: [...past.advisories].reverse(),
    };
    expect(compared(turned).map((each) => ({ ...each, fitting: each.fitting.cases }))).toEqual(
      compared(past).map((each) => ({ ...each, fitting: each.fitting.cases })),
    );
  });
});

describe('what is compared', () => {
  const cases = (count: number, fits: boolean, value: number): PastCase[] =>
    Array.from({ length: count }, (_, at) => ({
      advisor: `${fits ? 'M' : 'N'}-${at}`,
      value,
      fits: new Map([['topic', fits]]),
    }));
  const of = (advisories: PastCase[]) => compareCases({ advisories, invitations: [] });

  it('has ten cases, and three on each side', () => {
    expect(of([...cases(5, true, 5), ...cases(4, false, 2)])).toEqual([]);
    expect(of([...cases(12, true, 5), ...cases(2, false, 2)])).toEqual([]);
    expect(of([...cases(7, true, 5), ...cases(3, false, 2)])).toMatchObject([
      { fitting: { cases: 7, mean: 5 }, other: { cases: 3, mean: 2 }, isClear: true },
    ]);
    expect(MIN_CASES).toBe(10);
  });

  it('is not clear where one person alone makes the difference', () => {
    const one = cases(12, true, 5).map((each) => ({ ...each, advisor: 'M-1' }));
    expect(of([...one, ...cases(12, false, 4)])).toMatchObject([{ isClear: false }]);
  });
});

describe('the workbook as it stood on a day', () => {
  it('knows nothing of what came later, not even that an advisory was well received', () => {
    const past = randomPast({ seed: 2, ...sizes });
    const [row] = past.advisories;
    if (!row) throw new Error('No advisory');
    const knownOn = (day: string) => sourcesAsOf(past, day).advisories.find(({ id }) => id === row.id);
    expect(knownOn(row.openedOn)).toBeUndefined();
    expect(knownOn(row.closedOn)).toMatchObject({ surveyCount: 0, closedOn: '' });
    expect(knownOn(TODAY)).toMatchObject({ surveyCount: row.surveyCount, closedOn: row.closedOn });
    const [invitation] = past.assignments;
    const answerOn = (day: string) =>
      sourcesAsOf(past, day).assignments.find(({ id }) => id === invitation?.id)?.answer;
    expect(answerOn(invitation?.invitedAt.slice(0, 10) ?? '')).toBeUndefined();
    expect(answerOn(invitation?.answeredOn ?? '')).toBe('');
    expect(answerOn(TODAY)).toBe(invitation?.answer);
  });
});

describe('the weight proposed', () => {
  const clear = (fitting: number, other: number, kind: Comparison['kind'] = 'advisories'): Comparison => ({
    term: 'topic',
    kind,
    fitting: { cases: 10, mean: fitting },
    other: { cases: 10, mean: other },
    isClear: true,
  });

  it('moves by a quarter of the first weight, and never further from it', () => {
    expect(proposeWeight(30, 30, [clear(5, 4)])).toEqual({ proposed: 38, isMixed: false });
    expect(proposeWeight(38, 30, [clear(5, 4)]).proposed).toBeNull();
    expect(proposeWeight(20, 30, [clear(5, 4)]).proposed).toBe(28);
    expect(proposeWeight(30, 30, [clear(4, 5)]).proposed).toBe(22);
    expect(proposeWeight(22, 30, [clear(4, 5)]).proposed).toBeNull();
    expect(proposeWeight(2, 2, [clear(4, 5)]).proposed).toBe(1);
    expect(proposeWeight(0, 4, [clear(4, 5)]).proposed).toBeNull();
  });

  it('stays where nothing is clear, or where both outcomes speak against each other', () => {
    expect(proposeWeight(30, 30, [{ ...clear(5, 4), isClear: false }])).toEqual({ proposed: null, isMixed: false });
    expect(proposeWeight(30, 30, [clear(5, 4), clear(0.3, 0.8, 'invitations')])).toEqual({
      proposed: null,
      isMixed: true,
    });
  });
});
