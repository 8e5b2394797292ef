// The plan as a whole: places of the month, hours, fixed and dropped pairs, and people beyond the best fifty.
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/matching/facts/overlaps.ts';
import { findConflicts } from '../../../src/matching/propose/conflicts.ts';
import { seatsLeft } from '../../../src/matching/propose/open-requests.ts';
import type { Pair, PlanInput } from '../../../src/matching/propose/plan-problem.ts';
import { type Plan, solvePlan } from '../../../src/matching/propose/solve-plan.ts';
import { allRules } from '../../../src/matching/rules/all-rules.ts';
import { type OfficeFacts, officeFacts } from './facts.ts';

function inputOf(office: OfficeFacts, choices: Partial<PlanInput> = {}): PlanInput {
  return { ...office, engagements: new Map(), locked: [], dropped: [], fair: false, ...choices };
}

function pairsOf({ assignment, nodes }: Plan): readonly Pair[] {
  return assignment.pairs.map(({ request, advisor }) => ({ request, advisor: nodes.advisorOf(advisor) }));
}

function expectFeasible(plan: Plan): void {
  const { fleet, requests } = plan.input;
  const pairs = pairsOf(plan);
  const seats = new Map<number, Set<number>>();
  const places = new Map<string, number>();
  pairs.forEach(({ request, advisor }, at) => {
    const facts = requests[request];
    const person = fleet.advisors[advisor];
    if (!facts || !person) throw new Error('No such pair');
    expect(allRules.filter((rule) => rule.blocks(facts, person, fleet))).toEqual([]);
    const own = seats.get(request) ?? new Set();
    expect(own.has(advisor)).toBe(false);
    seats.set(request, own.add(advisor));
    expect(own.size).toBeLessThanOrEqual(seatsLeft(facts));
    const month = `${advisor} ${facts.month}`;
    places.set(month, (places.get(month) ?? 0) + 1);
    expect(places.get(month)).toBeLessThanOrEqual(person.capacity);
    for (const other of pairs.slice(at + 1)) {
      const served = requests[other.request];
      if (other.advisor === advisor && served) expect(overlaps(facts, served)).toBe(false);
    }
  });
}

describe('solvePlan', () => {
  it.each([1, 2, 3, 4, 5, 6])('keeps every rule, place and hour, ample or scarce (seed %i)', (seed) => {
    for (const advisors of [12, 40]) {
      const office = officeFacts({ requests: 30, advisors, seed });
      for (const fair of [false, true]) expectFeasible(solvePlan(inputOf(office, { fair })));
    }
  });

  it('keeps what is fixed, leaves out what is dropped, and gives the same plan twice', () => {
    const office = officeFacts({ requests: 20, advisors: 30, seed: 3 });
    const first = pairsOf(solvePlan(inputOf(office)));
    expect(pairsOf(solvePlan(inputOf(office)))).toEqual(first);
    const [dropped, ...rest] = first;
    const locked = rest.slice(4, 9);
    if (!dropped) throw new Error('An empty plan');
    const again = pairsOf(solvePlan(inputOf(office, { locked, dropped: [dropped] })));
    for (const pair of locked) expect(again).toContainEqual(pair);
    expect(again).not.toContainEqual(dropped);
  });

  it('raises the worst-served request when asked to be fair, without leaving more seats empty', () => {
    for (const seed of [1, 2, 3]) {
      const office = officeFacts({ requests: 30, advisors: 25, seed });
      const plain = solvePlan(inputOf(office)).assignment;
      const fair = solvePlan(inputOf(office, { fair: true })).assignment;
      expect(fair.unfilled).toBe(plain.unfilled);
      expect(fair.minimum).toBeGreaterThanOrEqual(plain.minimum);
      expect(fair.total).toBeLessThanOrEqual(plain.total);
    }
  });

  it('looks beyond the best fifty of others too, where somebody has to move', () => {
    // Whoever speaks English is among the fifty that all others know; one of these has to take somebody further down.
    const alike = <T>(row: T): T => {
      const { id } = row as { id: string };
      if ('monthlyCapacity' in (row as object))
        return {
          ...row,
          ...{
            topics: ['T-001'],
            levels: [],
            modalities: [],
            availability: [],
            place: '',
            skills: '',
            organisation: '',
          },
          ...{ groupExperience: true, monthlyCapacity: 1, languages: id === 'M-001' ? ['es', 'en'] : ['es'] },
        };
      if (!('proposedAt' in (row as object))) return row;
      const language = id.endsWith('-052') ? 'en' : 'es';
      return {
        ...row,
        proposedAt: '',
        seats: 1,
        topic: 'T-001',
        focus: '',
        place: '',
        priorityPopulation: false,
        language,
      };
    };
    const office = officeFacts({ requests: 52, advisors: 52, seed: 1 }, alike);
    const plan = solvePlan(inputOf(office));
    expect(plan.assignment.unfilled).toBe(0);
    expectFeasible(plan);
  });

  it('gives the same plan whatever the order of the rows in the sheet', () => {
    for (const seed of [1, 2, 3]) {
      const there = officeFacts({ requests: 30, advisors: 60, seed });
      const back = officeFacts({ requests: 30, advisors: 60, seed }, (row) => row, true);
      const namesOf = (plan: Plan) =>
        pairsOf(plan).map(({ request, advisor }) => [
          plan.input.requests[request]?.row.id,
          plan.input.fleet.advisors[advisor]?.row.id,
        ]);
      expect(namesOf(solvePlan(inputOf(back))).sort()).toEqual(namesOf(solvePlan(inputOf(there))).sort());
    }
  });

  it('looks beyond the best fifty when all of them go elsewhere', () => {
    const alike = <T>(row: T): T =>
      'monthlyCapacity' in (row as object)
        ? { ...row, monthlyCapacity: 1, availability: [], modalities: [] }
        : 'proposedAt' in (row as object)
          ? { ...row, proposedAt: '2026-12-03T10:00', seats: 1, topic: 'T-001', area: 'AR-001', modality: 'online' }
          : row;
    const office = officeFacts({ requests: 80, advisors: 80, seed: 1 }, alike);
    const plan = solvePlan(inputOf(office));
    expect(plan.assignment.unfilled).toBe(0);
    expectFeasible(plan);
  });
});

describe('findConflicts', () => {
  const row = (key: string, start: number, free: number, id = 'M-001') => ({
    key,
    request: {
      id: key,
      title: '',
      area: '',
      line: '',
      when: '',
      monthName: 'diciembre',
      at: { month: 1, start, end: start === -1 ? -1 : start + 120 },
      seats: 1,
    },
    person: { id, name: '', line: '', score: 1, free, knowsTopic: true, hasMail: true },
  });

  it('names somebody who is twice at the same hour, on both rows', () => {
    const conflicts = findConflicts([row('a', 600, 3), row('b', 660, 3), row('c', 900, 3), row('d', 600, 3, 'M-002')]);
    expect([...conflicts.keys()]).toEqual(['a', 'b']);
    expect(conflicts.get('a')).toEqual([{ kind: 'sameHour', other: 'b' }]);
  });

  it('names somebody who appears more often than she has places, and lets rows without a date be', () => {
    const conflicts = findConflicts([row('a', -1, 1), row('b', -1, 1)]);
    expect(conflicts.get('b')).toEqual([{ kind: 'full', free: 1, times: 2, monthName: 'diciembre' }]);
    expect(findConflicts([row('a', -1, 2), row('b', -1, 2)]).size).toBe(0);
  });
});
