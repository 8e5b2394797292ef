// All words of the product in one object per language; Spanish is the original and gives the shape.
// A missing or surplus text in another language does not compile.
import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

export type Text = typeof es;

export const texts: Readonly<Record<Language, Text>> = { es, en, pt };
