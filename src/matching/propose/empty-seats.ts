// Why nobody: for every empty seat, which rule to relax and how many people that would bring, in sentences.
// The rules' exclusions are counted here, the hours and the places of the month come from the plan.
import { monthName } from '../../calendar/show-date.ts';
import type { Text } from '../../text/text.ts';
import { explainEmptySeats, type RelaxableRule, type Relaxation } from '../assignment/explain-empty-seats.ts';
import { slotKeys } from '../facts/moments.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { allRules } from '../rules/all-rules.ts';
import type { MatchingWords } from '../rules/rule.ts';
import { slotLabel } from '../words/slot-label.ts';
import { engagedWith } from './engagements.ts';
import type { PlanInput } from './plan-problem.ts';
import type { Plan } from './solve-plan.ts';

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
  for (const request of Array.from(candidates.request)) offered[request] = (offered[request] ?? 0) + 1;
  return (request) => {
    const count = offered[request] ?? 0;
    const facts = input.requests[request];
    return count === 0 || !facts
      ? words.unfilled.nobody()
      : words.unfilled.taken({ count, month: monthOf(facts, matching) });
  };
}

/** What to relax, by request; only for those of `wanted` that have an empty seat. */
export function explainEmpty(
  plan: Plan,
  wanted: ReadonlySet<number>,
  words: Text['proposals'],
  matching: MatchingWords,
): ReadonlyMap<number, readonly string[]> {
  const { input, nodes, solved } = plan;
  const excluded = { request: [] as number[], advisor: [] as number[], rules: [] as number[] };
  const full = new Map<number, number>();
  for (const request of wanted) {
    const facts = input.requests[request] as RequestFacts;
    for (const { index, mask } of excludedBy(input, facts)) {
      // Whoever is only out of places is offered one more below, beside those whom this plan itself fills.
      if (mask === 1 << capacityBit) full.set(request, (full.get(request) ?? 0) + 1);
      else {
        excluded.request.push(request);
        excluded.advisor.push(nodes.nodeOf(request, index));
        excluded.rules.push(mask);
      }
    }
  }
  const explained = new Map<number, readonly string[]>();
  for (const { request, missing, relaxations } of explainEmptySeats(solved, excluded)) {
    if (!wanted.has(request)) continue;
    const relax = withFull(relaxations, full.get(request) ?? 0, missing)
      .slice(0, MOST_SENTENCES)
      .map((relaxation) => wordRelaxation(relaxation, input, request, words, matching));
    explained.set(request, relax.length > 0 ? relax : [words.relax.recruit()]);
  }
  return explained;
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

/** Those without a place this month, whether by earlier sessions or by this plan, counted together. */
function withFull(relaxations: readonly Relaxation[], full: number, missing: number): readonly Relaxation[] {
  const own = relaxations.find(({ rule }) => rule === 'capacity');
  const candidates = (own?.candidates ?? 0) + full;
  const others = relaxations.filter(({ rule }) => rule !== 'capacity');
  const all: Relaxation[] = [...others];
  if (candidates > 0) all.push({ rule: 'capacity', candidates, people: Math.min(missing, candidates) });
  return all.sort((one, other) => other.people - one.people || other.candidates - one.candidates);
}

function wordRelaxation(
  { rule, candidates: count, people }: Relaxation,
  input: PlanInput,
  request: number,
  words: Text['proposals'],
  matching: MatchingWords,
): string {
  const facts = input.requests[request] as RequestFacts;
  return `${how(rule, count, facts, input, request, words, matching)} ${words.relax.adds(people)}`;
}

function how(
  rule: RelaxableRule,
  count: number,
  facts: RequestFacts,
  input: PlanInput,
  request: number,
  words: Text['proposals'],
  matching: MatchingWords,
): string {
  const month = monthOf(facts, matching);
  if (rule === 'capacity') return words.relax.capacity({ count, month });
  if (rule === 'onePerGroup') return words.relax.organisation({ count });
  if (rule === 'forbidden')
    return input.dropped.some((pair) => pair.request === request)
      ? words.relax.dropped({ count })
      : words.relax.sameHour({ count });
  const known = allRules[rule];
  const slot = slotLabel(slotKeys[facts.slot], matching.language);
  return known ? matching.words.rules[known.key].relax(count, { month, slot }) : '';
}

function monthOf({ month }: RequestFacts, { language }: MatchingWords): string {
  return monthName(month % 12, language);
}
