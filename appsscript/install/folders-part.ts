// The programme's folder in Drive, and the folder of its templates inside it.
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { createFolder } from '../google/drive.ts';
import { folderName } from './folder-name.ts';
import type { Part } from './part.ts';
import { keepFile, missingFiles } from './shelf.ts';

export const TEMPLATES_FOLDER = 'folder:templates';
const folders = [PROGRAMME_FOLDER, TEMPLATES_FOLDER];

export const foldersPart: Part = {
  key: 'folders',
  keepers: true,
  check: (site) =>
    missingFiles(site, folders).map(() => ({
      part: 'folders',
      what: site.run.context.text.install.folderMissing,
      todo: '',
    })),
  mend(site) {
    const { install } = site.run.context.text;
    for (const key of missingFiles(site, folders)) {
      const parent = key === PROGRAMME_FOLDER ? undefined : site.shelf.get(PROGRAMME_FOLDER)?.fileId;
      const name =
        key === PROGRAMME_FOLDER
          ? folderName(site.run.context.settings, site.facts.properties?.title ?? '')
          : install.templatesFolder;
      keepFile(site, key, (tag) => createFolder(name, parent, tag));
    }
  },
};
