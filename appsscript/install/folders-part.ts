// The programme's folder in Drive, and the folder of its templates inside it.
import { languages } from '../../src/text/language.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { createFolder, nameOf, rename } from '../google/drive.ts';
import { wordsIn } from '../words/words.ts';
import { folderName } from './folder-name.ts';
import type { Part } from './part.ts';
import { keepFile, missingFiles } from './shelf.ts';
import type { Site } from './site.ts';

export const TEMPLATES_FOLDER = 'folder:templates';
const folders = [PROGRAMME_FOLDER, TEMPLATES_FOLDER];

export const foldersPart: Part = {
  check(site) {
    const { install } = site.run.context.text;
    const missing = missingFiles(site, folders).map(() => install.folderMissing);
    const foreign = bearsOtherLanguage(site) ? [install.folderOtherLanguage] : [];
    return [...missing, ...foreign].map((what) => ({ part: 'folders', what, todo: '' }));
  },
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
    const templates = templatesFolder(site);
    if (templates && bearsOtherLanguage(site)) rename(templates, install.templatesFolder);
  },
};

/** Whether the folder of the templates has the name that we give it in another language; what the team named stays. */
function bearsOtherLanguage(site: Site): boolean {
  const folder = templatesFolder(site);
  const name = folder && nameOf(folder);
  if (!name || name === site.run.context.text.install.templatesFolder) return false;
  return languages.some((language) => wordsIn(language).install.templatesFolder === name);
}

function templatesFolder(site: Site): string | undefined {
  return site.shelf.get(TEMPLATES_FOLDER)?.fileId;
}
