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
  /** Taken by whoever registers: too many to be listed one by one, and strangers to one another. */
  readonly isOpen?: boolean;
}

export function role(
  key: string,
  side: Side,
  one: Translated,
  the: Translated,
  options: Pick<Role, 'isOpen'> = {},
): Role {
  return { key, side, name: { one, the }, ...options };
}
