// A list inside a cell, split by the separator that makes values which are known or come again; never blindly. Lines,
// semicolons and bars always separate; a comma when its parts are values; a slash or an "and" only between known ones.
import { folded } from '../../define/columns/column.ts';

/** Whether a piece of text is a value of the column, such as the name of a topic. */
export type IsKnown = (part: string) => boolean;
export type Splitting = (cell: string) => readonly string[];

const HARD = /[\n;|•]+/;
const SOFT = [/\s*\/\s*/, /\s+(?:y|e|and|&|\+)\s+/i] as const;
/** Of parts that neither are known nor come again, those with more words are sentences. */
const WORDS_OF_A_VALUE = 4;

export function splittingOf(cells: readonly string[], isKnown: IsKnown): Splitting {
  const pieces = cells.flatMap((cell) => (isKnown(cell) ? [cell] : hard(cell)));
  const alone = new Set(pieces.filter((piece) => !piece.includes(',')).map(folded));
  const isValue = (part: string) => isKnown(part) || alone.has(folded(part));
  const commas = commaParts(pieces);
  const byComma = separatesByComma(commas, isValue);
  const glued = gluedPairs(commas);
  return (cell) => {
    if (cell === '') return [];
    if (isKnown(cell)) return [cell];
    return hard(cell)
      .flatMap((piece) => (byComma && !isKnown(piece) ? joinKnown(commaSplit(piece), isKnown, glued) : [piece]))
      .flatMap((piece) => softParts(piece, isKnown, isValue));
  };
}

function hard(cell: string): readonly string[] {
  return cell
    .split(HARD)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function commaSplit(piece: string): readonly string[] {
  return piece
    .split(/,(?!\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function commaParts(pieces: readonly string[]): readonly (readonly string[])[] {
  return pieces.map(commaSplit).filter((parts) => parts.length > 1);
}

function separatesByComma(cells: readonly (readonly string[])[], isValue: IsKnown): boolean {
  const parts = cells.flat();
  const times = new Map<string, number>();
  for (const part of parts) times.set(folded(part), (times.get(folded(part)) ?? 0) + 1);
  const values = parts.filter((part) => isValue(part) || (times.get(folded(part)) ?? 0) > 1).length;
  const short = parts.filter((part) => part.split(/\s+/).length <= WORDS_OF_A_VALUE).length;
  return values * 2 >= parts.length || short >= parts.length * 0.9;
}

/** "Salud, seguridad e higiene": a second part in small letters that never comes without the first belongs to it. */
function gluedPairs(cells: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Map<string, number>();
  const firsts = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const parts of cells)
    parts.forEach((part, at) => {
      count(firsts, part);
      const next = parts[at + 1];
      if (next !== undefined && /^\p{Lu}/u.test(part) && /^\p{Ll}/u.test(next)) count(pairs, `${part}, ${next}`);
    });
  return new Set(
    [...pairs]
      .filter(([pair, times]) => times > 1 && firsts.get(commaSplit(pair)[0] ?? '') === times)
      .map(([pair]) => pair),
  );
}

/** Neighbours that together are one value, the longest first. */
function joinKnown(parts: readonly string[], isKnown: IsKnown, glued: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    while (to > from + 1 && !isOne(parts.slice(from, to).join(', '), isKnown, glued)) to--;
    joined.push(parts.slice(from, to).join(', '));
    from = to;
  }
  return joined;
}

function isOne(text: string, isKnown: IsKnown, glued: ReadonlySet<string>): boolean {
  return isKnown(text) || glued.has(text);
}

function softParts(piece: string, isKnown: IsKnown, isValue: IsKnown): readonly string[] {
  if (isKnown(piece)) return [piece];
  for (const separator of SOFT) {
    const parts = piece.split(separator).map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => part !== '' && isValue(part))) return parts;
  }
  return [piece];
}
