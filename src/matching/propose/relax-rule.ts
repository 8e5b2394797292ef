// What comes of relaxing one rule for one request: the plan is solved again as it would be with the rule out of the way.
// A rule about the request is relaxed by changing the request; one about people, by letting them in wherever they fit.
import type { RuleKey } from '../../views/candidate-view.ts';
import type { AdvisorFacts } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { allRules } from '../rules/all-rules.ts';
import { scoreOf } from '../score-pair.ts';
import { scorePairs } from '../score-pairs.ts';
import { weighTerms } from '../weigh-terms.ts';
import { comparePlans, peopleOf } from './compare-plans.ts';
import { engagedWith } from './engagements.ts';
import type { PlanInput, ScoredPair } from './plan-problem.ts';
import { type Plan, solvePlan } from './solve-plan.ts';

/** A rule of the directory, or one that the plan itself holds. */
export type RelaxableRule = RuleKey | 'organisation' | 'dropped' | 'sameHour';

export interface Relaxation {
  readonly rule: RelaxableRule;
  /** People whom only this rule keeps from the request, by index; the one of them who is enough, where one was found. */
  readonly who: readonly number[];
  /** Empty seats of the request that the plan then fills. */
  readonly people: number;
  /** The first other request that then has fewer people, and the first that has more. */
  readonly emptied: number | undefined;
  readonly filled: number | undefined;
}

const NOBODY: ReadonlySet<number> = new Set();
/** An hour that suits everybody, at which nobody is taken. */
const anyHour = { start: -1, end: -1 };

/** How the request itself changes. */
const changes: Readonly<Partial<Record<RelaxableRule, Partial<RequestFacts>>>> = {
  silent: { silent: NOBODY },
  ruledOut: { ruledOut: NOBODY },
  panel: { organisationsTaken: NOBODY },
  modality: { modality: '' },
  language: { language: 0 },
  availability: { ...anyHour, slot: -1 },
  engaged: anyHour,
  sameHour: anyHour,
};

export function tryOut(plan: Plan, request: number, rule: RelaxableRule, people: readonly number[]): Relaxation {
  const { input } = plan;
  const change = changes[rule];
  const requests = change
    ? input.requests.map((facts, row) => (row === request ? { ...facts, ...change } : facts))
    : input.requests;
  const relaxed = {
    request,
    admitted: change ? pairsOf({ ...input, requests }, request) : admittedPairs(input, request, rule, people),
    isInstead: change !== undefined,
    roomier: rule === 'capacity' ? new Set(people) : NOBODY,
    sameOrganisation: rule === 'organisation',
  };
  const dropped = rule === 'dropped' ? input.dropped.filter((pair) => pair.request !== request) : input.dropped;
  const after = solvePlan({ ...input, requests, dropped, relaxed }, plan.ground);
  const gained = (peopleOf(after).get(request)?.size ?? 0) - (peopleOf(plan).get(request)?.size ?? 0);
  const { emptied, filled } = comparePlans(plan, after);
  return {
    rule,
    who: people,
    people: Math.max(0, gained),
    emptied: emptied.find((row) => row !== request),
    filled: filled.find((row) => row !== request),
  };
}

/** So many are tried, the best first, before all of them have to be asked. */
const MOST_ASKED_ALONE = 3;

/** One more advisory in the month: of one person where that is enough, else of all. */
export function askForRoom(plan: Plan, request: number, people: readonly number[]): Relaxation {
  const { fleet, requests } = plan.input;
  const facts = requests[request] as RequestFacts;
  const terms = weighTerms(facts, fleet);
  const points = (index: number) => scoreOf(terms, facts, fleet.advisors[index] as AdvisorFacts, fleet);
  const best = [...people].sort((one, other) => points(other) - points(one)).slice(0, MOST_ASKED_ALONE);
  for (const one of best) {
    const alone = tryOut(plan, request, 'capacity', [one]);
    if (alone.people > 0 && alone.emptied === undefined) return alone;
  }
  return tryOut(plan, request, 'capacity', people);
}

function pairsOf({ requests, fleet, engagements }: PlanInput, request: number): readonly ScoredPair[] {
  const facts = requests[request] as RequestFacts;
  const { advisor, score } = scorePairs([facts], fleet, fleet.advisors.length);
  return Array.from(advisor, (index, at) => ({ request, advisor: index, score: score[at] as number })).filter(
    (pair) => engagedWith(facts, pair.advisor, engagements) === '',
  );
}

/** Rules that go when one about a person is relaxed: whoever is activated is trained, and the other way round. */
const lifted: Readonly<Partial<Record<RelaxableRule, readonly RuleKey[]>>> = {
  active: ['active', 'trained'],
  trained: ['active', 'trained'],
  capacity: ['capacity'],
};

/** Wherever else those people fit: one place more is one in the month of the request. */
function admittedPairs(
  { fleet, requests, engagements }: PlanInput,
  request: number,
  rule: RelaxableRule,
  people: readonly number[],
): readonly ScoredPair[] {
  const keys = lifted[rule];
  if (!keys) return [];
  const [goes, stays] = [true, false].map((isLifted) => allRules.filter(({ key }) => keys.includes(key) === isLifted));
  const month = requests[request]?.month;
  return requests.flatMap((facts, row) => {
    if (rule === 'capacity' && facts.month !== month) return [];
    const terms = weighTerms(facts, fleet);
    return people.flatMap((advisor) => {
      const person = fleet.advisors[advisor];
      if (!person || !goes?.some((each) => each.blocks(facts, person, fleet))) return [];
      if (stays?.some((each) => each.blocks(facts, person, fleet))) return [];
      if (engagedWith(facts, advisor, engagements) !== '') return [];
      return [{ request: row, advisor, score: scoreOf(terms, facts, person, fleet) }];
    });
  });
}
