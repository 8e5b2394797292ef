// The order of values when a sheet is sorted: numbers and dates, text, FALSE, TRUE, errors, blanks.
import { type EffectiveValue, isCellError } from './cell.ts';

function rank(value: EffectiveValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

/** Blanks come last also when descending. */
export function compareValues(
  a: EffectiveValue | undefined,
  b: EffectiveValue | undefined,
  isDescending: boolean,
  collator: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const result = rank(a) - rank(b) || compareSameKind(a, b, collator);
  return isDescending ? -result : result;
}

function compareSameKind(a: EffectiveValue, b: EffectiveValue, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : 0;
}
