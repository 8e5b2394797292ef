// The words that come with the part of the office.
import { officeWords as en } from './en/sidebar-office.ts';
import { officeWords as es } from './es/sidebar-office.ts';
import type { Language } from './language.ts';
import { officeWords as pt } from './pt/sidebar-office.ts';

export type SidebarOfficeText = typeof es;

export const officeTexts: Readonly<Record<Language, SidebarOfficeText>> = { es, en, pt };
