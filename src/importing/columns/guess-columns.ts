// Which column of somebody's list holds what: the meaning of its header, weighed with what stands in it.
// Each column is proposed once, where it fits best; what nothing speaks for is left out, and people correct the rest.
import type { CellContext } from '../../define/columns/column.ts';
import type { Header, PeoplesList } from '../list/read-list.ts';
import type { IsKnown } from '../values/split-cells.ts';
import { headerMeaning } from './header-meaning.ts';
import { type Target, takesSeveral, targets } from './target.ts';
import { type ColumnValues, holdsAddresses, holdsNames, holdsPhones, valueFit, valuesOf } from './value-fit.ts';

export interface Guess {
  readonly target: Target | '';
  /** 0 to 1: how sure the proposal is. */
  readonly confidence: number;
}

const ENOUGH = 0.5;
/** A further column for the same place has to say so plainly. */
const ENOUGH_FOR_ANOTHER = 0.75;
const BY_VALUES = { email: 0.9, phone: 0.6, name: 0.55 } as const;
const leftOut: Guess = { target: '', confidence: 0 };

export function guessColumns(list: PeoplesList, isTopic: IsKnown, context: CellContext): readonly Guess[] {
  const scored = list.headers.flatMap((header, column) => {
    const values = valuesOf(list.rows.map(({ cells }) => cells[column] ?? ''));
    const filled = values.cells.length / Math.max(1, Math.min(200, list.rows.length));
    return targets.map((target) => {
      const score = likeness(target, header, values, isTopic, context);
      // Of two columns that say the same, the fuller one; of two places, "last name" is the second part.
      return { column, target, score, rank: score + filled / 100 + (target === 'surname' ? 0.001 : 0) };
    });
  });
  const likely = scored.filter(({ score }) => score >= ENOUGH).sort((one, other) => other.rank - one.rank);
  const guesses = list.headers.map(() => leftOut);
  const given = new Set<Target>();
  for (const { column, target, score } of likely) {
    if (guesses[column]?.target !== '') continue;
    if (given.has(target) && !(takesSeveral(target) && score >= ENOUGH_FOR_ANOTHER)) continue;
    guesses[column] = { target, confidence: Math.round(Math.min(1, score) * 100) / 100 };
    given.add(target);
  }
  return guesses;
}

function likeness(
  target: Target,
  { label, text, group }: Header,
  values: ColumnValues,
  isTopic: IsKnown,
  context: CellContext,
): number {
  const meaning = Math.max(headerMeaning(target, label), group === '' ? 0 : headerMeaning(target, text));
  const byHeader = meaning === 0 ? 0 : meaning * valueFit(target, values, isTopic, context);
  return Math.max(byHeader, byValues(target, values));
}

function byValues(target: Target, values: ColumnValues): number {
  if (target === 'email') return holdsAddresses(values) ? BY_VALUES.email : 0;
  if (target === 'phone') return holdsPhones(values) ? BY_VALUES.phone : 0;
  return target === 'name' && holdsNames(values) ? BY_VALUES.name : 0;
}
