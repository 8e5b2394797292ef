// The words of the sidebar, the dialog and the public pages, apart from the rest so that the pages stay small.
import { sidebar as en } from './en/sidebar.ts';
import { sidebar as es } from './es/sidebar.ts';
import type { Language } from './language.ts';
import { sidebar as pt } from './pt/sidebar.ts';

export type SidebarText = typeof es;

export const sidebarTexts: Readonly<Record<Language, SidebarText>> = { es, en, pt };
