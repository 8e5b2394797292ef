// Files whose content another service keeps (workbooks, forms): how Drive copies, renames, exports and erases them.
// That service registers its media type when its module is loaded; Drive itself knows neither grids nor questions.

import type { World } from '../../engine/world.ts';

export interface ContentKind {
  /** Makes the content of an empty new file; absent when Drive cannot create one. */
  create?(world: World, id: string, name: string, owner: string): void;
  copy?(world: World, from: string, to: string, name: string, owner: string): void;
  erase?(world: World, id: string): void;
  /** For kinds whose title is their file's name (workbooks). */
  name?(world: World, id: string): string | undefined;
  rename?(world: World, id: string, name: string): void;
  /** By media type of the export. */
  readonly exports?: Readonly<Record<string, (world: World, id: string) => Uint8Array>>;
  fullText?(world: World, id: string): string;
}

const kinds = new Map<string, ContentKind>();

export const registerContentKind = (mimeType: string, kind: ContentKind): void => {
  kinds.set(mimeType, kind);
};

export const contentKind = (mimeType: string): ContentKind | undefined => kinds.get(mimeType);
