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

/** What a later part may ask for: itself, and what several of them share, which is there before any of them. */
export type LaterScript = PartName | 'shared';

export function isLaterScript(name: unknown): name is LaterScript {
  return name === 'shared' || partNames.some((part) => part === name);
}

const files = { ...sidebarParts, first: 'Sidebar', shared: 'SidebarShared' } as const;

/** Name of the built file of a part, or of the first, without its ending. */
export function sidebarFile(part: LaterScript | 'first', language: Language): string {
  const base = files[part];
  return language === 'es' ? base : `${base}-${language}`;
}
