// What the components of a block share: the reader's words, how the block is changed, and where its drafts are kept.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Saved } from '../../src/blocks/block.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { Language } from '../../src/text/language.ts';
import type { SpecsText } from '../../src/text/specs-text.ts';

/** null: it was refused, and the person has been told. */
export type ActOnBlock = (input: BlockInput) => Promise<Saved | null>;

export interface Specs {
  readonly text: SpecsText;
  readonly language: Language;
  readonly act: ActOnBlock;
  /** Name under which something typed in this block is kept in the browser. */
  draftKey(part: string): string;
  /** Says what was done to people who do not see it. */
  tell(text: string): void;
}

export const SpecsContext = createContext<Specs | null>(null);

export function useSpecs(): Specs {
  const specs = useContext(SpecsContext);
  if (!specs) throw new Error('useSpecs outside of a block');
  return specs;
}
