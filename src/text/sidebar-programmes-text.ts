// The words that come with the part of the further ways of working.
import { programmesWords as en } from './en/sidebar-programmes.ts';
import { programmesWords as es } from './es/sidebar-programmes.ts';
import type { Language } from './language.ts';
import { programmesWords as pt } from './pt/sidebar-programmes.ts';

export type SidebarProgrammesText = typeof es;

export const programmesTexts: Readonly<Record<Language, SidebarProgrammesText>> = { es, en, pt };
