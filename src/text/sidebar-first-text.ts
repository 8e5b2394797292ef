// The words that the sidebar needs as soon as it opens.
import { firstWords as en } from './en/sidebar-first.ts';
import { firstWords as es } from './es/sidebar-first.ts';
import type { Language } from './language.ts';
import { firstWords as pt } from './pt/sidebar-first.ts';

export type SidebarFirstText = typeof es;

export const firstTexts: Readonly<Record<Language, SidebarFirstText>> = { es, en, pt };
