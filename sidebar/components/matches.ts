// Searching in place: every word typed must be somewhere in the text; case and accents do not matter.
import { folded } from '../../src/define/columns/column.ts';

export function matches(wanted: string, ...texts: readonly string[]): boolean {
  const place = folded(texts.join(' '));
  return folded(wanted)
    .split(/\s+/)
    .every((word) => place.includes(word));
}
