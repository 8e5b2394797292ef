// The words of the menu in every language, apart from the rest: Google draws the menu before it may read anything.
import { menu as en } from './en/menu.ts';
import { menu as es } from './es/menu.ts';
import type { Language } from './language.ts';
import { menu as pt } from './pt/menu.ts';

export const menuTexts: Readonly<Record<Language, typeof es>> = { es, en, pt };
