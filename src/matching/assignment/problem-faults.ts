// Finds what is wrong with a problem before anybody solves it, naming the field and the entry.
// A fault is a mistake of the caller; a problem that merely cannot be covered has none.
import { MOST_SCORE, type PairSurvey, surveyPairs } from './pair-survey.ts';
import { type AssignmentProblem, MOST_SEATS, type PairList, type ScoredPairs } from './problem.ts';

export interface ProblemFault {
  /** Where: `seats[3]`, `pairs[17].score`. */
  readonly field: string;
  readonly message: string;
}

/** At most this many faults are reported: the first ones are enough to mend the source. */
const MOST_FAULTS = 20;

export class ProblemFaults extends Error {
  override readonly name = 'ProblemFaults';
  readonly faults: readonly ProblemFault[];
  constructor(faults: readonly ProblemFault[]) {
    super(faults.map(({ field, message }) => `${field}: ${message}`).join('; '));
    this.faults = faults;
  }
}

/** All faults, at most twenty; empty when the problem can be solved. Costs O(pairs). */
export function findFaults(problem: AssignmentProblem, survey = surveyOf(problem)): ProblemFault[] {
  const faults: ProblemFault[] = [];
  const report = (field: string, message: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ field, message });
  };
  const requests = problem.seats.length;
  const advisors = problem.capacity.length;

  checkEach(problem.seats, 'seats', report, (value) =>
    isWhole(value, 1, MOST_SEATS) ? '' : `a request has 1 to ${MOST_SEATS} seats, not ${value}`,
  );
  checkEach(problem.capacity, 'capacity', report, (value) =>
    isWhole(value, 0, 1e6) ? '' : `a capacity is a whole number from 0 to 1,000,000, not ${value}`,
  );
  checkLength(problem.priority, 'priority', requests, report);
  checkEach(problem.priority, 'priority', report, finite);
  checkLength(problem.groups, 'groups', advisors, report);
  checkEach(problem.groups, 'groups', report, (value) =>
    Number.isInteger(value) ? '' : `a label is a whole number, not ${value}`,
  );
  if (problem.onePerGroup !== undefined && problem.onePerGroup !== true) {
    checkLength(problem.onePerGroup, 'onePerGroup', requests, report);
  }
  checkLength(problem.load, 'load', advisors, report);
  checkEach(problem.load, 'load', report, (value) =>
    isWhole(value, 0, 1e6) ? '' : `a load is a whole number from 0 to 1,000,000, not ${value}`,
  );
  if (problem.loadCost !== undefined && !(problem.loadCost >= 0 && problem.loadCost <= MOST_SCORE)) {
    report('loadCost', `must be a number from 0 to ${MOST_SCORE}, not ${problem.loadCost}`);
  }
  checkLength(problem.hours?.start, 'hours.start', requests, report);
  checkLength(problem.hours?.end, 'hours.end', requests, report);
  checkEach(problem.hours?.start, 'hours.start', report, finite);
  checkEach(problem.hours?.end, 'hours.end', report, finite);
  for (const name of ['forbidden', 'locked'] as const) {
    const list = problem[name];
    if (list !== undefined) checkIndices(list, name, requests, advisors, report);
  }
  const isSound = survey.isSoundAndInOrder || arePairsSound(problem.pairs, requests, advisors);
  if (!isSound) checkIndices(problem.pairs, 'pairs', requests, advisors, report);
  if (problem.pairs.score.length !== problem.pairs.request.length) {
    report('pairs.score', `has ${problem.pairs.score.length} entries for ${problem.pairs.request.length} pairs`);
  }
  if (!isSound) checkScores(problem.pairs.score, report);
  if (faults.length > 0) return faults;

  if (!isSound) checkRepeats(problem.pairs, 'pairs', requests, advisors, report);
  if (problem.locked !== undefined) checkLocks(problem, problem.locked, report);
  return faults;
}

export function surveyOf({ pairs, seats, capacity }: AssignmentProblem): PairSurvey {
  return surveyPairs(pairs, seats.length, capacity.length);
}

type Report = (field: string, message: string) => void;

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const finite = (value: number): string =>
  value >= -MOST_SCORE && value <= MOST_SCORE
    ? ''
    : `must be a number from -${MOST_SCORE} to ${MOST_SCORE}, not ${value}`;

function checkLength(list: ArrayLike<number> | undefined, field: string, expected: number, report: Report): void {
  if (list !== undefined && list.length !== expected) {
    report(field, `has ${list.length} entries, ${expected} are expected`);
  }
}

function checkEach(
  list: ArrayLike<number> | undefined,
  field: string,
  report: Report,
  faultOf: (value: number) => string,
  suffix = '',
): void {
  if (list === undefined) return;
  for (let i = 0; i < list.length; i++) {
    const message = faultOf(list[i] as number);
    if (message !== '') report(`${field}[${i}]${suffix}`, message);
  }
}

/**
 * The usual case in one quick pass: pairs by request, nothing wrong. False also for pairs in another order,
 * which the slower checks then look at one fault at a time.
 */
function arePairsSound({ request, advisor, score }: ScoredPairs, requests: number, advisors: number): boolean {
  if (advisor.length !== request.length || score.length !== request.length) return false;
  const seenFor = new Int32Array(advisors).fill(-1);
  let previous = 0;
  for (let i = 0; i < request.length; i++) {
    const r = request[i] as number;
    const a = advisor[i] as number;
    const value = score[i] as number;
    if (!(r >= previous && r < requests && (r | 0) === r && a >= 0 && a < advisors && (a | 0) === a)) return false;
    if (!(value >= -MOST_SCORE && value <= MOST_SCORE) || seenFor[a] === r) return false;
    seenFor[a] = r;
    previous = r;
  }
  return true;
}

function checkScores(score: ArrayLike<number>, report: Report): void {
  for (let i = 0; i < score.length; i++) {
    const value = score[i] as number;
    const message = finite(value);
    if (message !== '') report(`pairs[${i}].score`, message);
  }
}

function checkIndices(list: PairList, field: string, requests: number, advisors: number, report: Report): void {
  const { request, advisor } = list;
  if (request.length !== advisor.length) {
    report(field, `names ${request.length} requests but ${advisor.length} advisors`);
  }
  for (let i = 0; i < request.length; i++) {
    const r = request[i] as number;
    const a = advisor[i] as number;
    if (!(r >= 0 && r < requests && Math.floor(r) === r)) report(`${field}[${i}].request`, `there is no request ${r}`);
    if (!(a >= 0 && a < advisors && Math.floor(a) === a)) report(`${field}[${i}].advisor`, `there is no advisor ${a}`);
  }
}

function checkRepeats(list: PairList, field: string, requests: number, advisors: number, report: Report): void {
  const { request, advisor } = list;
  const next = new Int32Array(request.length);
  const first = new Int32Array(requests).fill(-1);
  for (let i = next.length - 1; i >= 0; i--) {
    const r = request[i] as number;
    next[i] = first[r] as number;
    first[r] = i;
  }
  const seenFor = new Int32Array(advisors).fill(-1);
  for (let r = 0; r < requests; r++) {
    for (let i = first[r] as number; i >= 0; i = next[i] as number) {
      const a = advisor[i] as number;
      if (seenFor[a] === r) report(`${field}[${i}]`, `repeats request ${r} with advisor ${a}`);
      seenFor[a] = r;
    }
  }
}

function checkLocks(problem: AssignmentProblem, locked: PairList, report: Report): void {
  checkRepeats(locked, 'locked', problem.seats.length, problem.capacity.length, report);
  const forbidden = new Set<number>();
  const width = problem.capacity.length;
  for (let i = 0; i < (problem.forbidden?.request.length ?? 0); i++) {
    forbidden.add((problem.forbidden?.request[i] as number) * width + (problem.forbidden?.advisor[i] as number));
  }
  const seated = new Int32Array(problem.seats.length);
  const taken = new Int32Array(width);
  const labels = new Set<string>();
  for (let i = 0; i < locked.request.length; i++) {
    const request = locked.request[i] as number;
    const advisor = locked.advisor[i] as number;
    const field = `locked[${i}]`;
    if (forbidden.has(request * width + advisor)) report(field, `request ${request} forbids advisor ${advisor}`);
    seated[request] = (seated[request] as number) + 1;
    taken[advisor] = (taken[advisor] as number) + 1;
    if ((seated[request] as number) > (problem.seats[request] as number))
      report(field, `request ${request} has no seat left`);
    if ((taken[advisor] as number) > (problem.capacity[advisor] as number))
      report(field, `advisor ${advisor} has no room left`);
    const label = labelFor(problem, request, advisor);
    if (label < 0) continue;
    const key = `${request} ${label}`;
    if (labels.has(key)) report(field, `request ${request} takes one person of label ${label}`);
    labels.add(key);
  }
}

/** The label by which a request tells its people apart, or -1 where it does not ask. */
export function labelFor(problem: AssignmentProblem, request: number, advisor: number): number {
  const asked = problem.onePerGroup === true || (problem.onePerGroup?.[request] ?? 0) > 0;
  return asked ? (problem.groups?.[advisor] ?? -1) : -1;
}
