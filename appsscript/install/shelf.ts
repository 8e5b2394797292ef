// Folders and templates that the installation keeps: each is made once, tagged in Drive and recorded in the workbook.
// Tags carry the workbook's id, so that a copied workbook never takes hold of the files of its original.
import type { Id } from '../../src/define/ids.ts';
import { insert, update } from '../../src/define/records.ts';
import { files } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import { fileTag, findTagged, isAlive, type StoredFile } from '../google/drive.ts';
import type { Site } from './site.ts';

export function tagOf(site: Site, key: string): string {
  return fileTag(key, site.installation.workbookId);
}

/** The keys whose file is not recorded, or no longer in Drive. */
export function missingFiles(site: Site, keys: readonly string[]): readonly string[] {
  if (!site.parsed.has(files.key)) return [];
  return keys.filter((key) => {
    const file = site.shelf.get(key);
    return !file?.fileId || !isAlive(file.fileId);
  });
}

/** Makes a file, unless an interrupted installation made it already, and records it. */
export function keepFile(site: Site, key: string, make: (tag: string) => StoredFile, tag = tagOf(site, key)): void {
  const made = findTagged(tag) ?? make(tag);
  const values = { fileId: made.id, url: made.url };
  const id = key as Id<'files'>;
  const change = site.shelf.has(key) ? update(files, id, values) : insert(files, id, values);
  commit(site.installation.workbookId, [change], site.book.places, site.cells);
  site.shelf.set(key, values);
}
