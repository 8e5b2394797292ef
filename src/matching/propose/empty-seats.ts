// Why nobody: for every empty seat, which rule to relax and how many people that would bring, in sentences.
// The rules' exclusions are counted here, the hours and the places of the month come from the plan.
import { monthName } from '../../calendar/show-date.ts';
import type { Text } from '../../text/text.ts';
import type { RuleKey } from '../../views/candidate-view.ts';
import { overlaps } from '../facts/overlaps.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { allRules } from '../rules/all-rules.ts';
import type { MatchingWords } from '../rules/rule.ts';
import { MOST_CANDIDATES } from '../score-pairs.ts';
import { peopleOf } from './compare-plans.ts';
import { engagedWith } from './engagements.ts';
import type { PlanInput } from './plan-problem.ts';
import { askForRoom, type RelaxableRule, type Relaxation, tryOut } from './relax-rule.ts';
import type { Plan } from './solve-plan.ts';

const MOST_SENTENCES = 4;
const bitOf = (rule: RuleKey) => 1 << allRules.findIndex(({ key }) => key === rule);
const availabilityBit = bitOf('availability');
const engagedBit = bitOf('engaged');

/** Why nobody, in one sentence, by request. */
export function emptyHeadlines(
  { input, candidates }: Plan,
  words: Text['proposals'],
  matching: MatchingWords,
): (request: number) => string {
  const offered = new Int32Array(input.requests.length);
  for (let at = 0; at < candidates.request.length; at++) {
    const request = candidates.request[at] as number;
    if (isDropped(input, request, candidates.advisor[at] as number)) continue;
    offered[request] = (offered[request] as number) + 1;
  }
  return (request) => {
    const count = offered[request] as number;
    const month = monthOf(input.requests[request] as RequestFacts, matching);
    if (count >= MOST_CANDIDATES) return words.unfilled.manyTaken({ month });
    if (count > 0) return words.unfilled.taken({ count, month });
    return input.dropped.some((pair) => pair.request === request) ? words.unfilled.dropped() : words.unfilled.nobody();
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
    const relaxations = [...groupByRule(plan, request)].map(([rule, people]) =>
      rule === 'capacity' ? askForRoom(plan, request, people) : tryOut(plan, request, rule, people),
    );
    relaxations.sort((one, other) => other.people - one.people || other.who.length - one.who.length);
    const relax = relaxations
      .slice(0, MOST_SENTENCES)
      .map((relaxation) => wordRelaxation(relaxation, plan.input, request, words, matching));
    explained.set(request, relax.length > 0 ? relax : [words.relax.recruit()]);
  }
  return explained;
}

/** Everybody whom one rule alone keeps from the request. */
function groupByRule(plan: Plan, request: number): ReadonlyMap<RelaxableRule, readonly number[]> {
  const { input, nodes, candidates, solved } = plan;
  const facts = input.requests[request] as RequestFacts;
  const groups = new Map<RelaxableRule, number[]>();
  const add = (rule: RelaxableRule, advisor: number) => groups.set(rule, [...(groups.get(rule) ?? []), advisor]);
  for (const { index, mask } of excludedBy(input, facts)) {
    const isAlone = (mask & (mask - 1)) === 0 && !isDropped(input, request, index);
    const rule = allRules[31 - Math.clz32(mask)];
    if (isAlone && rule) add(rule.key, index);
  }
  const elsewhere = groups.get('engaged') ?? [];
  if (groups.has('availability')) for (const advisor of elsewhere) add('availability', advisor);
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

/** Everybody whom rules keep out, with the rules as bits; nobody whom a rule keeps out that cannot be relaxed. */
function excludedBy(input: PlanInput, facts: RequestFacts): { readonly index: number; readonly mask: number }[] {
  const { fleet, engagements } = input;
  const found: { index: number; mask: number }[] = [];
  for (const advisor of fleet.advisors) {
    let mask = engagedWith(facts, advisor.index, engagements) === '' ? 0 : engagedBit;
    let isFirm = false;
    for (let bit = 0; bit < allRules.length && !isFirm; bit++) {
      const rule = allRules[bit];
      if (!rule?.blocks(facts, advisor, fleet)) continue;
      mask |= 1 << bit;
      isFirm = !rule.canRelax;
    }
    // Another date settles an hour that is taken, too.
    if ((mask & availabilityBit) !== 0) mask &= ~engagedBit;
    if (mask !== 0 && !isFirm) found.push({ index: advisor.index, mask });
  }
  return found;
}

function wordRelaxation(
  { rule, who, people, emptied, filled }: Relaxation,
  input: PlanInput,
  request: number,
  words: Text['proposals'],
  matching: MatchingWords,
): string {
  const facts = input.requests[request] as RequestFacts;
  const codeOf = (row: number | undefined) => (row === undefined ? '' : (input.requests[row]?.row.id ?? ''));
  const added = words.relax.adds({ people, emptied: codeOf(emptied), filled: codeOf(filled) });
  return `${how(rule, who, facts, input, words, matching)} ${added}`;
}

function how(
  rule: RelaxableRule,
  who: readonly number[],
  facts: RequestFacts,
  { fleet }: PlanInput,
  words: Text['proposals'],
  matching: MatchingWords,
): string {
  const count = who.length;
  const name = count === 1 ? (fleet.advisors[who[0] ?? -1]?.row.name ?? '') : '';
  if (rule === 'capacity') return words.relax.capacity({ count, name, month: monthOf(facts, matching) });
  if (rule === 'organisation') return words.relax.organisation({ count });
  if (rule === 'dropped') return words.relax.dropped({ count });
  if (rule === 'sameHour') return words.relax.sameHour({ count });
  return matching.words.rules[rule].relax(count);
}

function monthOf({ month }: RequestFacts, { language }: MatchingWords): string {
  return monthName(month % 12, language);
}
