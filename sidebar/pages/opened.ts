// What every public page knows: its link, the reader's language and its words.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/text/language.ts';
import type { PageText } from '../../src/text/page-text.ts';

export interface Opened {
  readonly token: string;
  readonly language: Language;
  readonly text: PageText;
}

export const OpenedContext = createContext<Opened | null>(null);

export function useOpened(): Opened {
  const opened = useContext(OpenedContext);
  if (!opened) throw new Error('useOpened outside of a page');
  return opened;
}
