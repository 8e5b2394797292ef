// Decides whether a file fits a parsed `q`.
// Reference: https://developers.google.com/workspace/drive/api/guides/ref-search-terms

import { DriveError, invalidValue } from './drive-error.ts';
import type { FileRecord } from './file-record.ts';
import type { Comparison, Query } from './query.ts';

export interface QueryContext {
  readonly user: string;
  /** `root` and other spellings → the id that records hold. */
  resolveId(id: string): string;
  fullText(file: FileRecord): string;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** For names, `contains` matches the beginning of any word only. */
const containsPrefix = (name: string, value: string): boolean => {
  const haystack = fold(name);
  const needle = fold(value);
  if (haystack.startsWith(needle)) return true;
  for (let at = haystack.indexOf(needle, 1); at > 0; at = haystack.indexOf(needle, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(haystack[at - 1] ?? '')) return true;
  }
  return false;
};

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whole words only; a phrase within double quotes must occur in order. */
const containsWords = (text: string, value: string): boolean => {
  const found = words(text);
  const phrase = /^"(.*)"$/s.exec(value.trim());
  const wanted = words(phrase?.[1] ?? value);
  if (!phrase) return wanted.every((word) => found.includes(word));
  return found.some((_, start) => wanted.every((word, offset) => found[start + offset] === word));
};

const compareOrdered = (left: number, operator: Comparison, right: number): boolean => {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '!=':
      return left !== right;
    case '=':
      return left === right;
    case 'contains':
      throw invalidValue('q');
  }
};

const equals = (actual: string | boolean, operator: Comparison, value: string | boolean): boolean => {
  if (operator === '=') return actual === value;
  if (operator === '!=') return actual !== value;
  throw invalidValue('q');
};

const time = (value: string | boolean): number => {
  const text = String(value);
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T');
  const parsed = Date.parse(hasZone ? text : `${text}Z`);
  if (Number.isNaN(parsed)) throw invalidValue('q');
  return parsed;
};

const compare = (file: FileRecord, query: Query & { kind: 'compare' }, context: QueryContext): boolean => {
  const { term, operator, value } = query;
  switch (term) {
    case 'name':
      if (operator === 'contains') return containsPrefix(file.name, String(value));
      return typeof value === 'string' && equals(fold(file.name), operator, fold(value));
    case 'fullText':
      if (operator !== 'contains') throw invalidValue('q');
      return containsWords(`${file.name}\n${file.description ?? ''}\n${context.fullText(file)}`, String(value));
    case 'mimeType':
      if (operator === 'contains') return file.mimeType.startsWith(String(value));
      return equals(file.mimeType, operator, value);
    case 'modifiedTime':
      return compareOrdered(time(file.modifiedTime), operator, time(value));
    case 'createdTime':
      return compareOrdered(time(file.createdTime), operator, time(value));
    case 'trashed':
      return equals(file.trashed, operator, value);
    case 'starred':
      return equals(file.starred, operator, value);
    case 'sharedWithMe':
      return equals(file.owner !== context.user, operator, value);
    case 'shortcutDetails.targetId':
      return equals(file.shortcutTarget ?? '', operator, value);
    default:
      throw new DriveError(400, 'invalid', `Unsupported in the offline workspace: Drive query term ${term}`, 'q');
  }
};

const holders = (file: FileRecord, roles: readonly string[]): string[] => [
  ...(roles.includes('owner') ? [file.owner] : []),
  ...file.permissions.filter(({ role }) => roles.includes(role)).map(({ emailAddress }) => emailAddress ?? ''),
];

const isIn = (file: FileRecord, term: string, value: string, context: QueryContext): boolean => {
  const person = value === 'me' ? context.user : value;
  switch (term) {
    case 'parents':
      return file.parents.includes(context.resolveId(value));
    case 'owners':
      return file.owner === person;
    case 'writers':
      return holders(file, ['owner', 'writer']).includes(person);
    case 'readers':
      return holders(file, ['owner', 'writer', 'commenter', 'reader']).includes(person);
    default:
      throw new DriveError(400, 'invalid', `Unsupported in the offline workspace: Drive query term ${term}`, 'q');
  }
};

export const matchesQuery = (file: FileRecord, query: Query, context: QueryContext): boolean => {
  switch (query.kind) {
    case 'and':
      return matchesQuery(file, query.left, context) && matchesQuery(file, query.right, context);
    case 'or':
      return matchesQuery(file, query.left, context) || matchesQuery(file, query.right, context);
    case 'not':
      return !matchesQuery(file, query.inner, context);
    case 'in':
      return isIn(file, query.term, query.value, context);
    case 'has':
      if (query.term !== 'properties' && query.term !== 'appProperties') throw invalidValue('q');
      return file[query.term][query.key] === query.value;
    case 'compare':
      return compare(file, query, context);
  }
};
