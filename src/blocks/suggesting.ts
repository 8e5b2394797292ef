// Who could take a seat of a case, as the panel draws it: the best few with their reasons, who is left out and why.
// A programme plugs it into a block of seats (`suggesting`); computing it is the matter of that programme alone.
import type { Translated } from '../text/language.ts';
import type { Block } from './block.ts';
import type { Dossier } from './dossier.ts';
import type { FieldValue } from './screen.ts';

export interface SuggestionTerm {
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly max: number;
  readonly sentence: string;
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** "Fundación Raíces · Bolivia" */
  readonly line: string;
  /** 0 to 100: the sum of the terms' points. */
  readonly score: number;
  /** Whether anything of what is asked for speaks for it; others are shown apart. */
  readonly fits: boolean;
  /** Why, one sentence each; all of them true. */
  readonly reasons: readonly string[];
  readonly terms: readonly SuggestionTerm[];
  /** Who would answer for it. */
  readonly contact: string;
  /** The row of the block that seats it. */
  readonly seat: Readonly<Record<string, FieldValue>>;
}

export interface LeftOutGroup {
  readonly rule: string;
  /** "2 en pausa" */
  readonly label: string;
  readonly out: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

export interface SuggestionsSpec {
  /** They are invited: the click asks them, and seats nobody yet. */
  readonly invites?: boolean;
  /** What is not known yet and would make them better; '' when nothing is. */
  readonly note: string;
  /** The best first. */
  readonly items: readonly Suggestion[];
  /** "3 no aparecen: 2 en pausa, 1 en otro idioma"; '' when all appear. */
  readonly leftOutLine: string;
  readonly leftOut: readonly LeftOutGroup[];
  /** What would let more of them appear, one sentence each. */
  readonly relax: readonly string[];
  /** Why the list is empty, and what to do; null when it is not. */
  readonly empty: { readonly title: string; readonly detail: string; readonly opensDirectory: boolean } | null;
}

export interface Suggesting {
  /** On its button: "Ver proyectos sugeridos". */
  readonly label: Translated;
  /** `kept` holds what the programme keeps between its cases; `cases` are all of them, this one too. */
  suggest(dossier: Dossier, kept: Dossier, cases: readonly Dossier[]): SuggestionsSpec;
}

/** The same block, whose screen in the panel also proposes whom to seat. */
export function suggesting<B extends Block>(block: B, suggests: Suggesting): B {
  return { ...block, suggests };
}
