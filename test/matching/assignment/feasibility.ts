// What is wrong with a plan, checked against the rules of its problem alone; and its value with loads counted.
import { isSameHour } from '../../../src/matching/assignment/hour-nodes.ts';
import type { Assignment, AssignmentProblem } from '../../../src/matching/assignment/problem.ts';
import { labelFor } from '../../../src/matching/assignment/problem-faults.ts';

export function findBrokenRules(problem: AssignmentProblem, plan: Assignment): string[] {
  const broken: string[] = [];
  const key = (request: number, advisor: number): string => `${request}-${advisor}`;
  const listed = (list: AssignmentProblem['locked']): string[] =>
    Array.from(list?.request ?? [], (request, i) => key(request, list?.advisor[i] as number));
  const allowed = new Set(listed(problem.pairs));
  for (const pair of listed(problem.forbidden)) allowed.delete(pair);
  const locked = new Set(listed(problem.locked));
  const taken = new Map<number, number>();
  const seated = new Map<number, number>();
  const seen = new Set<string>();
  for (const pair of plan.pairs) {
    const name = key(pair.request, pair.advisor);
    if (seen.has(name)) broken.push(`${name} twice`);
    seen.add(name);
    if (pair.locked !== locked.has(name)) broken.push(`${name} wrongly marked`);
    if (!allowed.has(name) && !locked.has(name)) broken.push(`${name} not allowed`);
    taken.set(pair.advisor, (taken.get(pair.advisor) ?? 0) + 1);
    seated.set(pair.request, (seated.get(pair.request) ?? 0) + 1);
    const label = labelFor(problem, pair.request, pair.advisor);
    if (label >= 0 && seen.has(`label ${key(pair.request, label)}`)) broken.push(`${name} repeats label ${label}`);
    if (label >= 0) seen.add(`label ${key(pair.request, label)}`);
  }
  for (const [at, one] of plan.pairs.entries()) {
    for (const other of plan.pairs.slice(at + 1)) {
      if (one.advisor !== other.advisor || (one.locked && other.locked)) continue;
      if (isSameHour(problem, one.request, other.request)) broken.push(`a${one.advisor} twice at one hour`);
    }
  }
  for (const name of locked) if (!seen.has(name)) broken.push(`${name} was locked`);
  for (const [advisor, count] of taken)
    if (count > (problem.capacity[advisor] as number)) broken.push(`a${advisor} full`);
  for (const [request, count] of seated)
    if (count > (problem.seats[request] as number)) broken.push(`r${request} full`);
  return broken;
}

/** Total score minus the cost of load. */
export function netValue(problem: AssignmentProblem, plan: Assignment): number {
  const load = Array.from(problem.capacity, (_, advisor) => problem.load?.[advisor] ?? 0);
  for (const { advisor, locked } of plan.pairs) if (locked) load[advisor] = (load[advisor] ?? 0) + 1;
  let value = plan.total;
  for (const { advisor, locked } of plan.pairs) {
    if (locked) continue;
    value -= (problem.loadCost ?? 0) * (load[advisor] ?? 0);
    load[advisor] = (load[advisor] ?? 0) + 1;
  }
  return value;
}

/** The same problem with its pairs in another order. */
export function shufflePairs(problem: AssignmentProblem, below: (limit: number) => number): AssignmentProblem {
  const order = Array.from(problem.pairs.request, (_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return {
    ...problem,
    pairs: {
      request: order.map((i) => problem.pairs.request[i] as number),
      advisor: order.map((i) => problem.pairs.advisor[i] as number),
      score: order.map((i) => problem.pairs.score[i] as number),
    },
  };
}
