// A role of a programme: who takes part, and how sentences name her. Texts take these words as terms.
import type { Translated } from '../text/language.ts';

/** The team works in the panel; parties have no account and work on their page. */
export type Side = 'team' | 'party';

export interface RoleName {
  /** "Proyecto asesor". */
  readonly one: Translated;
  /** With its article, inside a sentence: "el proyecto asesor". */
  readonly the: Translated;
}

export interface Role {
  readonly key: string;
  readonly side: Side;
  readonly name: RoleName;
}

export function role(key: string, side: Side, one: Translated, the: Translated): Role {
  return { key, side, name: { one, the } };
}
