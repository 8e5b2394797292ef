// Cases that wait for their turn, and which of them are seen to before the others.
import type { Translated } from '../text/language.ts';

export interface Turn {
  /** Why it stands first: "Población rural"; null where it waits as it came. */
  readonly first: Translated | null;
}

type Place = 'first' | 'next' | '';
export const placeOf = (turn: Turn | undefined): Place => (turn ? (turn.first ? 'first' : 'next') : '');

/** Of those that wait the first ones before the others; whatever does not wait stays where it stands. */
export function inTurn<T>(items: readonly T[], place: (item: T) => Place | undefined): readonly T[] {
  const waiting = (wanted: Place) => items.filter((item) => place(item) === wanted);
  const ordered = [...waiting('first'), ...waiting('next')];
  let at = 0;
  return items.map((item) => (place(item) ? (ordered[at++] ?? item) : item));
}
