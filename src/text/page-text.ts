// The words of the public pages, apart from the rest so that a page opened on a telephone stays small.
import { pages as en } from './en/pages.ts';
import { pages as es } from './es/pages.ts';
import type { Language } from './language.ts';
import { pages as pt } from './pt/pages.ts';

export type PageText = typeof es;

export const pageTexts: Readonly<Record<Language, PageText>> = { es, en, pt };
