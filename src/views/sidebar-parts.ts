// The parts of the sidebar that come after the first, and the file of dist/ in which each is built.
// To add one: its line here, its file in sidebar/parts/, and its file name in .claspignore.

export const sidebarParts = { cases: 'SidebarCases', office: 'SidebarOffice' } as const;

export type PartName = keyof typeof sidebarParts;
export const partNames = Object.keys(sidebarParts) as readonly PartName[];
