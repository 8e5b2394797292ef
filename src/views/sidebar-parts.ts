// The parts of the sidebar that come after the first, and the files of dist/ in which each is built, one a language.
// To add one: its line here, its file in sidebar/parts/, its words in src/text/, and its file names in .claspignore.
import type { Language } from '../text/language.ts';

export const sidebarParts = {
  cases: 'SidebarCases',
  office: 'SidebarOffice',
  programmes: 'SidebarProgrammes',
} as const;

export type PartName = keyof typeof sidebarParts;
export const partNames = Object.keys(sidebarParts) as readonly PartName[];

/** Name of the built file of a part, or of the first, without its ending. */
export function sidebarFile(part: PartName | 'first', language: Language): string {
  const base = part === 'first' ? 'Sidebar' : sidebarParts[part];
  return language === 'es' ? base : `${base}-${language}`;
}
