// What the values of a column say about where it can go: addresses are e-mails, dates are no names, a scale is no yes.
// 0 rules the column out, below 1 makes it doubtful, above 1 speaks for it.
import type { CellContext, Column } from '../../define/columns/column.ts';
import { type ProfileKey, profileColumns } from '../../tables/advisor-profile.ts';
import { optionReader, saidYes } from '../values/said-options.ts';
import { type IsKnown, splittingOf } from '../values/split-cells.ts';
import type { Target } from './target.ts';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^(?=(?:\D*\d){7})[+\d\s().,/-]+(?:\s*(?:ext|ramal|x)\.?\s*\d+)?$/i;
const NUMBER = /^-?\d+(?:[.,]\d+)?\s*%?$/;
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ T,].*)?$/;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:,? (?:\p{Lu}[\p{L}'’.-]*|de|del|la|da|do|dos|das|e|y)){1,5}$/u;
/** Enough to judge by. */
const LOOKED_AT = 200;
const LONGEST_TOPIC = 60;

/** Choices whose values people write in their own words: the header alone may decide. */
const inOwnWords: ReadonlySet<Target> = new Set(['availability', 'languages', 'modalities']);

export interface ColumnValues {
  /** Those that are not empty. */
  readonly cells: readonly string[];
  share(test: (cell: string) => boolean): number;
}

export function valuesOf(cells: readonly string[]): ColumnValues {
  const filled = cells.filter((cell) => cell !== '').slice(0, LOOKED_AT);
  return {
    cells: filled,
    share: (test) => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length),
  };
}

export const holdsAddresses = (values: ColumnValues) => values.share((cell) => ADDRESS.test(cell)) > 0.5;
export const holdsPhones = (values: ColumnValues) => values.share((cell) => PHONE.test(cell) && !DATE.test(cell)) > 0.6;
export const holdsNames = (values: ColumnValues) =>
  values.share((cell) => NAME.test(cell)) > 0.8 && new Set(values.cells).size > values.cells.length * 0.9;

export function valueFit(target: Target, values: ColumnValues, isTopic: IsKnown, context: CellContext): number {
  if (values.cells.length === 0) return 0.8;
  if (target === 'surname' || target === 'name') return values.share(isWords) > 0.7 ? 1 : 0;
  const { type } = (profileColumns[target] as Column).question;
  switch (type) {
    case 'email':
      return holdsAddresses(values) ? 1.2 : 0.6;
    case 'phone':
      return holdsPhones(values) ? 1.2 : values.share((cell) => /\d{4}/.test(cell)) > 0.4 ? 0.8 : 0;
    case 'date':
      return values.share((cell) => DATE.test(cell)) > 0.6 ? 1.1 : 0;
    case 'number':
      return values.share((cell) => NUMBER.test(cell) && Number(cell) <= 30) > 0.7 ? 1 : 0;
    case 'yesNo':
      return values.share((cell) => saidYes(cell) !== undefined) > 0.6 ? 1 : 0;
    case 'choice':
    case 'choices':
      return choiceFit(target, values, context);
    case 'reference':
      return topicFit(values, isTopic);
    default:
      return values.share((cell) => isWords(cell) && saidYes(cell) === undefined) > 0.5 ? 1 : 0;
  }
}

function isWords(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && !ADDRESS.test(cell) && !DATE.test(cell) && !/^https?:/.test(cell);
}

function choiceFit(key: ProfileKey, values: ColumnValues, context: CellContext): number {
  const options = optionReader(key, context);
  const says = (part: string) => options(part).length > 0;
  const split = splittingOf(values.cells, says);
  const parts = values.cells.flatMap(split);
  const share = parts.filter(says).length / Math.max(1, parts.length);
  if (share > 0.5) return 1.2;
  return share > 0.25 ? 1 : inOwnWords.has(key) && values.share(isWords) > 0.5 ? 0.8 : 0;
}

/** Names of topics speak for it; whole sentences speak against. */
function topicFit(values: ColumnValues, isTopic: IsKnown): number {
  const parts = values.cells.flatMap(splittingOf(values.cells, isTopic));
  if (values.share(isWords) < 0.6) return 0;
  if (parts.filter(isTopic).length / Math.max(1, parts.length) > 0.3) return 1.3;
  return parts.reduce((sum, part) => sum + part.length, 0) / Math.max(1, parts.length) > LONGEST_TOPIC ? 0 : 1;
}
