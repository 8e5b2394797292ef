// The first refusals in every language, apart from the rest: they are said even where no words can be read.
import { firstRefusals as en } from './en/first-refusals.ts';
import { firstRefusals as es } from './es/first-refusals.ts';
import type { Language } from './language.ts';
import { firstRefusals as pt } from './pt/first-refusals.ts';

export const firstRefusalTexts: Readonly<Record<Language, typeof es>> = { es, en, pt };
