// The words that come with the part of the cases.
import { casesWords as en } from './en/sidebar-cases.ts';
import { casesWords as es } from './es/sidebar-cases.ts';
import type { Language } from './language.ts';
import { casesWords as pt } from './pt/sidebar-cases.ts';

export type SidebarCasesText = typeof es;

export const casesTexts: Readonly<Record<Language, SidebarCasesText>> = { es, en, pt };
