// Why nobody: for every empty seat, which rule to relax and how many people that would bring, in sentences.
// The rules' exclusions are counted here, the hours and the places of the month come from the plan.
import { monthName } from '../../calendar/show-date.ts';
import type { Text } from '../../text/text.ts';
import { slotKeys } from '../facts/moments.ts';
import { overlaps } from '../facts/overlaps.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { allRules } from '../rules/all-rules.ts';
import type { MatchingWords } from '../rules/rule.ts';
import { scoreOf } from '../score-pair.ts';
import { weighTerms } from '../weigh-terms.ts';
import { slotLabel } from '../words/slot-label.ts';
import { comparePlans, peopleOf } from './compare-plans.ts';
import { engagedWith } from './engagements.ts';
import type { PlanInput } from './plan-problem.ts';
import { type Plan, solvePlan } from './solve-plan.ts';

const MOST_SENTENCES = 4;
const capacityBit = allRules.findIndex(({ key }) => key === 'capacity');
const engagedBit = allRules.findIndex(({ key }) => key === 'engaged');

/** Why nobody, in one sentence, by request. */
export function emptyHeadlines(
  { input, candidates }: Plan,
  words: Text['proposals'],
  matching: MatchingWords,
): (request: number) => string {
  const offered = new Int32Array(input.requests.length);
  for (let at = 0; at < candidates.request.length; at++) {
    const request = candidates.request[at] as number;
    offered[request] = (offered[request] as number) + 1;
  }
  return (request) => {
    const count = offered[request] ?? 0;
    const facts = input.requests[request];
    return count === 0 || !facts
      ? words.unfilled.nobody()
      : words.unfilled.taken({ count, month: monthOf(facts, matching) });
  };
}

/** What to relax, by request; only for those of `wanted`, which have an empty seat. */
export function explainEmpty(
  plan: Plan,
  wanted: ReadonlySet<number>,
  words: Text['proposals'],
  matching: MatchingWords,
): ReadonlyMap<number, readonly string[]> {
  const explained = new Map<number, readonly string[]>();
  for (const request of wanted) {
    const relaxations = [...groupByRule(plan, request)].map(([rule, people]) => tryOut(plan, request, rule, people));
    relaxations.sort((one, other) => other.people - one.people || other.count - one.count);
    const relax = relaxations
      .slice(0, MOST_SENTENCES)
      .map((relaxation) => wordRelaxation(relaxation, plan.input, request, words, matching));
    explained.set(request, relax.length > 0 ? relax : [words.relax.recruit()]);
  }
  return explained;
}

/** A rule of the directory by its number, or one that the plan itself holds. */
type RelaxableRule = number | 'capacity' | 'organisation' | 'dropped' | 'sameHour';

interface Relaxation {
  readonly rule: RelaxableRule;
  /** People whom only this rule keeps from the request. */
  readonly count: number;
  /** Empty seats of the request that the plan then fills, and the first request that has fewer people for it. */
  readonly people: number;
  readonly emptied: number | undefined;
}

/** Everybody whom one rule alone keeps from the request. */
function groupByRule(plan: Plan, request: number): ReadonlyMap<RelaxableRule, readonly number[]> {
  const { input, nodes, candidates, solved } = plan;
  const facts = input.requests[request] as RequestFacts;
  const groups = new Map<RelaxableRule, number[]>();
  const add = (rule: RelaxableRule, advisor: number) => groups.set(rule, [...(groups.get(rule) ?? []), advisor]);
  for (const { index, mask } of excludedBy(input, facts)) {
    const isAlone = (mask & (mask - 1)) === 0 && !isDropped(input, request, index);
    const rule = 31 - Math.clz32(mask);
    if (isAlone) add(rule === capacityBit ? 'capacity' : rule, index);
  }
  const people = peopleOf(plan);
  const own = people.get(request) ?? new Set<number>();
  const organisationOf = (advisor: number) => input.fleet.advisors[advisor]?.organisation ?? -1;
  const organisations = new Set([...own].map(organisationOf));
  const taken = new Map<number, number[]>();
  for (const pair of plan.assignment.pairs) taken.set(pair.advisor, [...(taken.get(pair.advisor) ?? []), pair.request]);
  for (let at = 0; at < candidates.request.length; at++) {
    const advisor = candidates.advisor[at] as number;
    if (candidates.request[at] !== request || own.has(advisor)) continue;
    const node = nodes.nodeOf(request, advisor);
    const others = taken.get(node) ?? [];
    const repeats = input.fleet.policy.onePerOrganisation && organisations.has(organisationOf(advisor));
    const reasons: RelaxableRule[] = [
      ...(isDropped(input, request, advisor) ? ['dropped' as const] : []),
      ...(repeats && organisationOf(advisor) !== -1 ? ['organisation' as const] : []),
      ...(others.some((other) => overlaps(facts, input.requests[other] as RequestFacts)) ? ['sameHour' as const] : []),
      ...(others.length >= (solved.problem.capacity[node] ?? 0) ? ['capacity' as const] : []),
    ];
    if (reasons.length === 1) add(reasons[0] as RelaxableRule, advisor);
  }
  return groups;
}

function isDropped({ dropped }: PlanInput, request: number, advisor: number): boolean {
  return dropped.some((pair) => pair.request === request && pair.advisor === advisor);
}

/** Solves the plan again with the rule relaxed: what the sentence promises is what comes of it. */
function tryOut(plan: Plan, request: number, rule: RelaxableRule, people: readonly number[]): Relaxation {
  const { input } = plan;
  const facts = input.requests[request] as RequestFacts;
  const terms = weighTerms(facts, input.fleet);
  const listed = new Set<number>();
  for (let at = 0; at < plan.candidates.request.length; at++)
    if (plan.candidates.request[at] === request) listed.add(plan.candidates.advisor[at] as number);
  const admitted = people.flatMap((advisor) => {
    const person = input.fleet.advisors[advisor];
    return !person || listed.has(advisor) ? [] : [{ advisor, score: scoreOf(terms, facts, person, input.fleet) }];
  });
  const after = solvePlan(
    {
      ...input,
      dropped: rule === 'dropped' ? input.dropped.filter((pair) => pair.request !== request) : input.dropped,
      relaxed: {
        request,
        admitted,
        roomier: new Set(rule === 'capacity' ? people : []),
        anyHour: rule === 'sameHour',
        sameOrganisation: rule === 'organisation',
      },
    },
    plan.ground,
  );
  const gained = (peopleOf(after).get(request)?.size ?? 0) - (peopleOf(plan).get(request)?.size ?? 0);
  const [emptied] = comparePlans(plan, after).emptied;
  return { rule, count: people.length, people: Math.max(0, gained), emptied };
}

/** Everybody whom rules keep out, with the rules as bits; nobody whom a rule keeps out that cannot be relaxed. */
function excludedBy(input: PlanInput, facts: RequestFacts): { readonly index: number; readonly mask: number }[] {
  const { fleet, engagements } = input;
  const found: { index: number; mask: number }[] = [];
  for (const advisor of fleet.advisors) {
    let mask = engagedWith(facts, advisor.index, engagements) === '' ? 0 : 1 << engagedBit;
    let isFirm = false;
    for (let bit = 0; bit < allRules.length && !isFirm; bit++) {
      const rule = allRules[bit];
      if (!rule?.blocks(facts, advisor, fleet)) continue;
      mask |= 1 << bit;
      isFirm = !rule.canRelax;
    }
    if (mask !== 0 && !isFirm) found.push({ index: advisor.index, mask });
  }
  return found;
}

function wordRelaxation(
  { rule, count, people, emptied }: Relaxation,
  input: PlanInput,
  request: number,
  words: Text['proposals'],
  matching: MatchingWords,
): string {
  const facts = input.requests[request] as RequestFacts;
  const code = emptied === undefined ? '' : (input.requests[emptied]?.row.id ?? '');
  return `${how(rule, count, facts, words, matching)} ${words.relax.adds(people, code)}`;
}

function how(
  rule: RelaxableRule,
  count: number,
  facts: RequestFacts,
  words: Text['proposals'],
  matching: MatchingWords,
): string {
  const month = monthOf(facts, matching);
  if (rule === 'capacity') return words.relax.capacity({ count, month });
  if (rule === 'organisation') return words.relax.organisation({ count });
  if (rule === 'dropped') return words.relax.dropped({ count });
  if (rule === 'sameHour') return words.relax.sameHour({ count });
  const known = allRules[rule];
  const slot = slotLabel(slotKeys[facts.slot], matching.language);
  return known ? matching.words.rules[known.key].relax(count, { month, slot }) : '';
}

function monthOf({ month }: RequestFacts, { language }: MatchingWords): string {
  return monthName(month % 12, language);
}
