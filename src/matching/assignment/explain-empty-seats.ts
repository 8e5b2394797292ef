// Why nobody: for each request with empty seats, which rule to relax and how many people that would bring it.
// The caller says which rules exclude which pairs; capacity, labels and dropped pairs are known here.
import type { SolvedAssignment } from './assign.ts';
import { openExtraPeople } from './extra-people.ts';
import type { PairList } from './problem.ts';
import { labelFor } from './problem-faults.ts';

/**
 * Pairs that the caller did not list because of its rules, each once. `rules[i]` has bit k set when rule k
 * stands against pair i: relaxing one rule helps only where it is the only one. Order does not matter.
 */
export interface ExcludedPairs extends PairList {
  readonly rules: ArrayLike<number>;
}

/** A rule of the caller by its bit number, or one that the problem itself holds. */
export type RelaxableRule = number | 'capacity' | 'onePerGroup' | 'forbidden';

export interface Relaxation {
  readonly rule: RelaxableRule;
  /** People whom only this rule keeps from the request. */
  readonly candidates: number;
  /** Empty seats of the request that they would fill, others keeping as many people as they have. */
  readonly people: number;
}

export interface EmptySeats {
  readonly request: number;
  readonly missing: number;
  /** The rule that brings most people first; rules that concern nobody are left out. */
  readonly relaxations: readonly Relaxation[];
}

export function explainEmptySeats(solved: SolvedAssignment, excluded: ExcludedPairs): EmptySeats[] {
  const { problem } = solved;
  const missing = Int32Array.from(problem.seats);
  for (const { request } of solved.assignment.pairs) missing[request] = (missing[request] as number) - 1;
  const isShort = (request: number): boolean => (missing[request] as number) > 0;
  const listed = groupByRequest(problem.pairs, isShort);
  const unlisted = groupByRequest(excluded, isShort);
  const forbidden = new Set(groupKeys(problem.forbidden, problem.capacity.length));
  const extra = openExtraPeople(solved);

  const result: EmptySeats[] = [];
  for (let request = 0; request < missing.length; request++) {
    if (!isShort(request)) continue;
    const own = solved.assignment.pairs.filter((pair) => pair.request === request);
    const present = new Set(own.map(({ advisor }) => advisor));
    const labels = new Set(own.map(({ advisor }) => labelFor(problem, request, advisor)).filter((label) => label >= 0));
    const byRule = new Map<RelaxableRule, number[]>();
    const add = (rule: RelaxableRule, advisor: number): void => {
      if (present.has(advisor)) return;
      byRule.set(rule, [...(byRule.get(rule) ?? []), advisor]);
    };
    for (const pair of listed.get(request) ?? []) {
      const advisor = problem.pairs.advisor[pair] as number;
      const isFull = extra.isFull(advisor);
      const isRepeat = labels.has(labelFor(problem, request, advisor));
      const isForbidden = forbidden.has(request * problem.capacity.length + advisor);
      if (isForbidden && !isRepeat) add('forbidden', advisor);
      else if (isRepeat && !isForbidden) add('onePerGroup', advisor);
      else if (isFull && !isForbidden && !isRepeat) add('capacity', advisor);
    }
    for (const pair of unlisted.get(request) ?? []) {
      const mask = excluded.rules[pair] as number;
      const advisor = excluded.advisor[pair] as number;
      // A pair that was dropped as well would stay dropped.
      const isDropped = forbidden.has(request * problem.capacity.length + advisor);
      const isSingleRule = mask > 0 && (mask & (mask - 1)) === 0 && !isDropped;
      if (isSingleRule && !labels.has(labelFor(problem, request, advisor))) add(31 - Math.clz32(mask), advisor);
    }
    const relaxations = [...byRule].map(([rule, advisors]) => ({
      rule,
      candidates: advisors.length,
      people: extra.count(request, advisors, missing[request] as number, {
        roomForAll: rule === 'capacity',
        repeatLabels: rule === 'onePerGroup',
      }),
    }));
    relaxations.sort((a, b) => b.people - a.people || b.candidates - a.candidates);
    result.push({ request, missing: missing[request] as number, relaxations });
  }
  return result;
}

function groupByRequest(list: PairList, isWanted: (request: number) => boolean): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < list.request.length; i++) {
    const request = list.request[i] as number;
    if (!isWanted(request)) continue;
    const group = groups.get(request);
    if (group === undefined) groups.set(request, [i]);
    else group.push(i);
  }
  return groups;
}

function groupKeys(list: PairList | undefined, advisors: number): number[] {
  return Array.from(list?.request ?? [], (request, i) => request * advisors + (list?.advisor[i] as number));
}
