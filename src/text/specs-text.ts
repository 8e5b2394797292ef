// The words of what panel and page draw of a block.
import { specs as en } from './en/specs.ts';
import { specs as es } from './es/specs.ts';
import type { Language } from './language.ts';
import { specs as pt } from './pt/specs.ts';

export type SpecsText = typeof es;

export const specsTexts: Readonly<Record<Language, SpecsText>> = { es, en, pt };
