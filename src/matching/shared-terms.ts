// What several programmes count alike when they propose somebody of their directory.
import type { Translated } from '../text/language.ts';
import { entriesSaid, type Said, wordsSaid } from './said.ts';
import type { Criterion } from './score-pair.ts';

export interface SuggestionTermOf<Asked, One, Ground> extends Criterion<Asked, One, Ground> {
  readonly key: string;
  readonly label: Translated;
  /** A term that does not apply leaves its points to the others. */
  applies(asked: Asked, all: readonly One[]): boolean;
}

/** Times that whoever was asked most was asked. */
export interface Shares {
  readonly mostShare: number;
}

export const sharesOf = (all: readonly { readonly share: number }[]): Shares => ({
  mostShare: Math.max(0, ...all.map(({ share }) => share)),
});

/** More for whoever has room now, and has been asked less than others. */
export function roomLeft(
  { load, most, share }: { readonly load: number; readonly most: number; readonly share: number },
  { mostShare }: Shares,
): number {
  const room = most === 0 ? 0 : Math.max(0, 1 - load / most);
  return (room + (mostShare === 0 ? 1 : 1 - share / mostShare)) / 2;
}

const ENOUGH_WORDS = 3;
const ONE_THEME = 0.75;
/** Words in common, where no theme is shared whole. */
const THEME_WORDS = 0.4;

/** Of a list of themes, how much is asked for. */
export function themesShared(list: string, wanted: Said): number {
  const shared = entriesSaid(list, wanted).length;
  if (shared > 0) return shared > 1 ? 1 : ONE_THEME;
  return Math.min(1, wordsSaid(list, wanted).length / 2) * THEME_WORDS;
}

/** Of what somebody tells of her work, how much is asked for. */
export const wordsShared = (told: string, wanted: Said): number =>
  Math.min(1, wordsSaid(told, wanted).length / ENOUGH_WORDS);
