// Reads an assignment problem from a JSON file and says which field is wrong, and why.
// The format is explained in docs/decisions/matching-as-sparse-flow.md.
import type { AssignmentProblem, PairList } from '../src/matching/assignment/problem.ts';
import { findFaults } from '../src/matching/assignment/problem-faults.ts';

/** The file cannot be read as a problem; the message names the field. */
export class ProblemFileError extends Error {
  override readonly name = 'ProblemFileError';
}

const MOST_REQUESTS = 1_000_000;
/** Pairs that an `absentPairScore` may add up to: more would not fit into memory. */
const MOST_PAIRS = 20_000_000;

export function readProblem(text: string): AssignmentProblem {
  const file = parseJson(text);
  const requests = count(file, 'requests');
  const advisors = count(file, 'advisors');
  const absent = file.absentPairScore ?? null;
  if (absent !== null && !isFiniteNumber(absent))
    fail('absentPairScore', `must be a number or null, not ${show(absent)}`);
  if (absent !== null && requests * advisors > MOST_PAIRS) {
    fail(
      'absentPairScore',
      `with ${requests} × ${advisors} pairs it must be null: list the pairs that may be proposed`,
    );
  }
  const pairs = scoredPairs(file.pairs, requests, advisors);
  const forbidden = pairList(file.forbidden ?? [], 'forbidden', requests, advisors);
  const locked = pairList(file.locked ?? [], 'locked', requests, advisors);
  if (absent === null) requireListed(locked, pairs, advisors);
  const groups = file.groups === undefined ? undefined : labels(file.groups, advisors);
  const onePerGroup = file.onePerGroup === undefined ? undefined : askedFor(file.onePerGroup, requests);
  if (onePerGroup !== undefined && onePerGroup !== false && groups === undefined) {
    fail('onePerGroup', 'needs the field "groups" with one label per advisor');
  }
  const problem: AssignmentProblem = {
    seats: numbers(file, 'seats', requests),
    capacity: numbers(file, 'capacity', advisors),
    pairs: absent === null ? pairs : withAbsentPairs(pairs, requests, advisors, absent),
    forbidden,
    locked,
    ...(groups === undefined ? {} : { groups }),
    ...(onePerGroup === undefined || onePerGroup === false ? {} : { onePerGroup }),
    ...(file.priority === undefined ? {} : { priority: numbers(file, 'priority', requests) }),
    ...(file.load === undefined ? {} : { load: numbers(file, 'load', advisors) }),
    ...(file.loadCost === undefined ? {} : { loadCost: oneNumber(file.loadCost, 'loadCost') }),
  };
  const [fault] = findFaults(problem);
  if (fault !== undefined) fail(fault.field, fault.message);
  return problem;
}

type FieldName =
  | 'requests'
  | 'advisors'
  | 'seats'
  | 'capacity'
  | 'absentPairScore'
  | 'pairs'
  | 'forbidden'
  | 'locked'
  | 'groups'
  | 'onePerGroup'
  | 'priority'
  | 'load'
  | 'loadCost';

type Fields = { readonly [Name in FieldName]?: unknown };

function fail(field: string, message: string): never {
  throw new ProblemFileError(`${field}: ${message}`);
}

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isIndex = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < limit;

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

function parseJson(text: string): Fields {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    try {
      // Some writers put NaN and Infinity, which are not JSON: read on as null, so that the field is named below.
      file = JSON.parse(text.replace(/(?<![\w"])-?(?:NaN|Infinity)\b/g, 'null'));
    } catch {
      throw new ProblemFileError(`the file is not valid JSON: ${(cause as Error).message}`);
    }
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new ProblemFileError(
      `the file must hold one JSON object with "seats", "capacity", "requests", "advisors", "pairs"`,
    );
  }
  return file as Fields;
}

function count(file: Fields, field: FieldName): number {
  const value = file[field];
  if (value === undefined) fail(field, 'is missing');
  if (!isIndex(value, MOST_REQUESTS + 1)) fail(field, `must be a whole number from 0 to 1,000,000, not ${show(value)}`);
  return value;
}

function oneNumber(value: unknown, field: string): number {
  if (!isFiniteNumber(value)) fail(field, `must be a finite number, not ${show(value)}`);
  return value;
}

/** One number for all, or one per request or advisor. */
function numbers(file: Fields, field: FieldName, length: number): Float64Array {
  const value = file[field];
  if (value === undefined) fail(field, 'is missing');
  if (!Array.isArray(value)) return new Float64Array(length).fill(oneNumber(value, field));
  if (value.length !== length) fail(field, `has ${value.length} entries, ${length} are expected`);
  return Float64Array.from(value, (entry, i) => oneNumber(entry, `${field}[${i}]`));
}

function entries(value: unknown, field: string): unknown[] {
  if (value === undefined) fail(field, 'is missing');
  if (!Array.isArray(value)) fail(field, `must be a list, not ${show(value)}`);
  return value;
}

function indexPair(entry: unknown, place: string, requests: number, advisors: number, shape: string): unknown[] {
  if (!Array.isArray(entry)) fail(place, `must be ${shape}, not ${show(entry)}`);
  if (!isIndex(entry[0], requests)) fail(`${place}[0]`, `there is no request ${show(entry[0])} (0 to ${requests - 1})`);
  if (!isIndex(entry[1], advisors)) fail(`${place}[1]`, `there is no advisor ${show(entry[1])} (0 to ${advisors - 1})`);
  return entry;
}

function scoredPairs(value: unknown, requests: number, advisors: number) {
  const list = entries(value, 'pairs');
  const request = new Int32Array(list.length);
  const advisor = new Int32Array(list.length);
  const score = new Float64Array(list.length);
  const places = new Map<number, number>();
  list.forEach((entry, i) => {
    const pair = indexPair(entry, `pairs[${i}]`, requests, advisors, '[request, advisor, score]');
    request[i] = pair[0] as number;
    advisor[i] = pair[1] as number;
    score[i] = oneNumber(pair[2], `pairs[${i}][2]`);
    const key = (request[i] as number) * advisors + (advisor[i] as number);
    if (places.has(key)) fail(`pairs[${i}]`, `repeats pairs[${places.get(key)}]`);
    places.set(key, i);
  });
  return { request, advisor, score };
}

function pairList(value: unknown, field: string, requests: number, advisors: number): PairList {
  const list = entries(value, field).map((entry, i) =>
    indexPair(entry, `${field}[${i}]`, requests, advisors, '[request, advisor]'),
  );
  return { request: list.map((pair) => pair[0] as number), advisor: list.map((pair) => pair[1] as number) };
}

function requireListed(locked: PairList, pairs: PairList, advisors: number): void {
  const listed = new Set(Array.from(pairs.request, (request, i) => request * advisors + (pairs.advisor[i] as number)));
  Array.from(locked.request).forEach((request, i) => {
    const advisor = locked.advisor[i] as number;
    if (!listed.has(request * advisors + advisor)) {
      fail(
        `locked[${i}]`,
        `request ${request} with advisor ${advisor} is not among the pairs, and absentPairScore is null`,
      );
    }
  });
}

function withAbsentPairs(
  pairs: { request: Int32Array; advisor: Int32Array; score: Float64Array },
  requests: number,
  advisors: number,
  absentScore: number,
) {
  const score = new Float64Array(requests * advisors).fill(absentScore);
  pairs.request.forEach((request, i) => {
    score[request * advisors + (pairs.advisor[i] as number)] = pairs.score[i] as number;
  });
  return {
    request: Int32Array.from(score, (_, i) => Math.floor(i / advisors)),
    advisor: Int32Array.from(score, (_, i) => i % advisors),
    score,
  };
}

/** Labels may be any text or number; null stands for none. */
function labels(value: unknown, advisors: number): Int32Array {
  const list = entries(value, 'groups');
  if (list.length !== advisors) fail('groups', `has ${list.length} labels for ${advisors} advisors`);
  const known = new Map<unknown, number>();
  return Int32Array.from(list, (label, i) => {
    if (label === null) return -1;
    if (typeof label !== 'string' && !isFiniteNumber(label))
      fail(`groups[${i}]`, `must be a text, a number or null, not ${show(label)}`);
    if (!known.has(label)) known.set(label, known.size);
    return known.get(label) as number;
  });
}

function askedFor(value: unknown, requests: number): boolean | Int32Array {
  if (typeof value === 'boolean') return value;
  const list = entries(value, 'onePerGroup');
  if (list.length !== requests) fail('onePerGroup', `has ${list.length} entries for ${requests} requests`);
  return Int32Array.from(list, (asked, i) => {
    if (typeof asked !== 'boolean') fail(`onePerGroup[${i}]`, `must be true or false, not ${show(asked)}`);
    return asked ? 1 : 0;
  });
}
