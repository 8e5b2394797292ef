// The objective of a problem according to HiGHS: one integer programme after another, each keeping what
// the ones before achieved. Slow and independent of the product's code: the measure of its exactness.
import loadHighs from 'highs';
import { isSameHour } from '../../../src/matching/assignment/hour-nodes.ts';
import type { AssignmentProblem } from '../../../src/matching/assignment/problem.ts';

const highs = await loadHighs();

export interface ExactObjective {
  readonly coverage: readonly number[];
  /** Sum of (seat covered × priority), at each seat in turn. */
  readonly priorities: readonly number[];
  /** Score minus cost of load, at the best. */
  readonly value: number;
}

interface Variables {
  readonly pairs: { name: string; request: number; advisor: number; score: number; lock: boolean }[];
  readonly constraints: string[];
}

export function solveExactly(problem: AssignmentProblem): ExactObjective {
  const { pairs, constraints, binaries, coverage, priorities, loads } = coverFirst(problem);
  const value = maximise(sum([...pairs.map(({ name, score }) => `${score} ${name}`), ...loads]), constraints, binaries);
  return { coverage, priorities, value };
}

/** The highest floor of those who get anybody, and the best value with it; coverage comes first here too. */
export function solveFairly(problem: AssignmentProblem): { readonly floor: number; readonly value: number } {
  const { pairs, constraints, binaries, loads } = coverFirst(problem);
  const scores = pairs.map(({ score }) => Math.abs(score));
  const far = 1 + 10 * scores.reduce((most, score) => Math.max(most, score), 0);
  const totals = Array.from(problem.seats, (_, request) =>
    pairs.filter((pair) => pair.request === request).map(({ name, score }) => `${score} ${name}`),
  );
  // A request that has nobody does not count; the floor is what `up` has over `down`.
  const above = (floor: string) =>
    totals.map((own, request) => `${sum([...own, `- ${far} s${request}_0`, ...(floor ? [floor] : [])])}`);
  const raised = [...above('- up').map((row) => `${row} + down >= ${-far}`), `up <= ${far}`, `down <= ${far}`];
  const floor = maximise('up - down', [...constraints, ...raised], binaries);
  const kept = above('').map((row) => `${row} >= ${floor - far - 1e-5}`);
  const value = maximise(
    sum([...pairs.map(({ name, score }) => `${score} ${name}`), ...loads]),
    [...constraints, ...kept],
    binaries,
  );
  return { floor, value };
}

function coverFirst(problem: AssignmentProblem) {
  const { pairs, constraints } = declare(problem);
  const mostSeats = Math.max(0, ...Array.from(problem.seats));
  const names = pairs.map(({ name }) => name);
  const binaries = [...names];
  for (let request = 0; request < problem.seats.length; request++) {
    const seats = problem.seats[request] as number;
    const covered = Array.from({ length: seats }, (_, k) => `s${request}_${k}`);
    binaries.push(...covered);
    const own = pairs.filter((pair) => pair.request === request).map(({ name }) => name);
    constraints.push(`${sum([...own, ...covered.map((name) => `- ${name}`)])} = 0`);
    for (let k = 1; k < seats; k++) constraints.push(`${covered[k - 1]} - ${covered[k]} >= 0`);
  }
  const coverage: number[] = [];
  const priorities: number[] = [];
  for (let k = 0; k < mostSeats; k++) {
    const requests = Array.from(problem.seats, (_, r) => r).filter((r) => (problem.seats[r] as number) > k);
    const count = sum(requests.map((r) => `s${r}_${k}`));
    const reached = maximise(count, constraints, binaries);
    coverage.push(reached);
    constraints.push(`${count} >= ${reached}`);
    const weighted = requests.filter((r) => (problem.priority?.[r] ?? 0) > 0);
    if (weighted.length === 0) {
      priorities.push(0);
      continue;
    }
    const priority = sum(weighted.map((r) => `${problem.priority?.[r]} s${r}_${k}`));
    const best = maximise(priority, constraints, binaries);
    priorities.push(best);
    constraints.push(`${priority} >= ${best}`);
  }
  const loads: string[] = [];
  if (problem.loadCost !== undefined) {
    for (let advisor = 0; advisor < problem.capacity.length; advisor++) {
      const own = pairs.filter((pair) => pair.advisor === advisor);
      const before = (problem.load?.[advisor] ?? 0) + own.filter(({ lock }) => lock).length;
      const steps = own.filter(({ lock }) => !lock).map((_, step) => `u${advisor}_${step}`);
      steps.forEach((name, step) => {
        loads.push(`- ${(problem.loadCost as number) * (before + step)} ${name}`);
      });
      binaries.push(...steps);
      const free = own.filter(({ lock }) => !lock).map(({ name }) => name);
      constraints.push(`${sum([...free, ...steps.map((name) => `- ${name}`)])} = 0`);
    }
  }
  return { pairs, constraints, binaries, coverage, priorities, loads };
}

function declare(problem: AssignmentProblem): Variables {
  const key = (request: number, advisor: number): string => `x${request}_${advisor}`;
  const listed = (list: AssignmentProblem['locked']): Set<string> =>
    new Set(Array.from(list?.request ?? [], (request, i) => key(request, list?.advisor[i] as number)));
  const locked = listed(problem.locked);
  const forbidden = listed(problem.forbidden);
  const pairs: Variables['pairs'] = [];
  for (let i = 0; i < problem.pairs.request.length; i++) {
    const request = problem.pairs.request[i] as number;
    const advisor = problem.pairs.advisor[i] as number;
    const name = key(request, advisor);
    if (forbidden.has(name)) continue;
    pairs.push({ name, request, advisor, score: problem.pairs.score[i] as number, lock: locked.has(name) });
  }
  Array.from(problem.locked?.request ?? []).forEach((request, i) => {
    const advisor = problem.locked?.advisor[i] as number;
    const name = key(request, advisor);
    if (!pairs.some((pair) => pair.name === name)) pairs.push({ name, request, advisor, score: 0, lock: true });
  });
  const constraints = pairs.filter(({ lock }) => lock).map(({ name }) => `${name} = 1`);
  for (let advisor = 0; advisor < problem.capacity.length; advisor++) {
    const own = pairs.filter((pair) => pair.advisor === advisor).map(({ name }) => name);
    if (own.length > 0) constraints.push(`${sum(own)} <= ${problem.capacity[advisor]}`);
  }
  for (let request = 0; request < problem.seats.length; request++) {
    if (problem.onePerGroup !== true && (problem.onePerGroup?.[request] ?? 0) === 0) continue;
    const labels = new Map<number, string[]>();
    for (const pair of pairs.filter((candidate) => candidate.request === request)) {
      const label = problem.groups?.[pair.advisor] ?? -1;
      if (label >= 0) labels.set(label, [...(labels.get(label) ?? []), pair.name]);
    }
    for (const own of labels.values()) if (own.length > 1) constraints.push(`${sum(own)} <= 1`);
  }
  // Nobody is in two places at one hour; two fixed pairs that are stand all the same.
  for (let i = 0; problem.hours !== undefined && i < pairs.length; i++) {
    const one = pairs[i] as Variables['pairs'][number];
    for (const other of pairs.slice(i + 1)) {
      if (one.advisor !== other.advisor || (one.lock && other.lock)) continue;
      if (isSameHour(problem, one.request, other.request)) constraints.push(`${one.name} + ${other.name} <= 1`);
    }
  }
  return { pairs, constraints };
}

const sum = (terms: readonly string[]): string =>
  terms.length === 0 ? '0 zero' : terms.map((term) => (term.startsWith('-') ? term : `+ ${term}`)).join(' ');

function maximise(objective: string, constraints: readonly string[], binaries: readonly string[]): number {
  const rows = [...constraints, 'zero = 0'];
  const text = `Maximize\n obj: ${objective}\nSubject To\n ${rows.join('\n ')}\nBinary\n ${binaries.join(' ')}\nEnd\n`;
  const solution = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}:\n${text}`);
  return Math.round(solution.ObjectiveValue * 1e6) / 1e6;
}
