// The dialog's words: those of the browser until the first answer says which language the workbook speaks.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dialogProposals as en } from '../../src/text/en/dialog-proposals.ts';
import { dialogProposals as es } from '../../src/text/es/dialog-proposals.ts';
import { isLanguage, type Language } from '../../src/text/language.ts';
import { dialogProposals as pt } from '../../src/text/pt/dialog-proposals.ts';

export type DialogWords = typeof es;

const all: Readonly<Record<Language, DialogWords>> = { es, en, pt };

export function wordsOf(language: Language): DialogWords {
  return all[language];
}

export function browserLanguage(): Language {
  const language = navigator.language.slice(0, 2);
  return isLanguage(language) ? language : 'es';
}

export const Words = createContext<DialogWords>(es);

export function useWords(): DialogWords {
  return useContext(Words);
}
