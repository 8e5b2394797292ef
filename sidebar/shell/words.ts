// The words of the sidebar: those of the first part, and those of each part that has come. A screen is drawn only once
// its part is here, so it finds its words; the first part asks for no others (test/sidebar/words.test.ts).
import { type Language, languages } from '../../src/text/language.ts';
import { firstTexts } from '../../src/text/sidebar-first-text.ts';
import type { SidebarText } from '../../src/text/sidebar-text.ts';

const here = Object.fromEntries(languages.map((language) => [language, { ...firstTexts[language] }])) as Record<
  Language,
  SidebarText
>;

export const textIn = (language: Language): SidebarText => here[language];

/** The language of this file: a built part holds the words of one, whichever is asked for. */
export const fileLanguage = firstTexts.es.languageCode as Language;

export function addWords(words: Readonly<Record<Language, Partial<SidebarText>>>): void {
  for (const language of languages) Object.assign(here[language], words[language]);
}
