// The document templates, uploaded as Google Docs that the team may edit. A template that the team changed stays as it is;
// one that was thrown away is uploaded again.
import { documentKeys } from '../../src/define/define-document.ts';
import { documentFields } from '../../src/documents/fields/all.ts';
import { documentLabels } from '../../src/tables/documents.ts';
import { documentEngine } from '../document-engine/load-engine.ts';
import { templateFile } from '../effects/make-document.ts';
import { blobOf, bytesOf, createFile, DOCX, exportFile, GOOGLE_DOC, isAlive } from '../google/drive.ts';
import { TEMPLATES_FOLDER } from './folders-part.ts';
import type { Finding, Part } from './part.ts';
import { keepFile, missingFiles } from './shelf.ts';
import type { Site } from './site.ts';
import { readTemplate } from './template-store.ts';

export const templatesPart: Part = {
  key: 'templates',
  keepers: true,
  check: (site) =>
    missingTemplates(site).map((key) => ({
      part: 'templates',
      what: site.run.context.text.install.templateMissing(documentLabels[key][site.language]),
      todo: '',
    })),
  mend(site) {
    const folder = site.shelf.get(TEMPLATES_FOLDER)?.fileId ?? '';
    for (const key of missingTemplates(site)) {
      const name = site.run.context.text.install.templateName(documentLabels[key][site.language]);
      const bytes = readTemplate(key, site.language);
      keepFile(site, templateFile(key), (tag) =>
        createFile({ name, mimeType: GOOGLE_DOC, parent: folder, tag }, blobOf(bytes, DOCX, `${name}.docx`)),
      );
    }
  },
};

function missingTemplates(site: Site) {
  const missing = missingFiles(site, documentKeys.map(templateFile));
  return documentKeys.filter((key) => missing.includes(templateFile(key)));
}

/** What the merge would stumble over in the templates as the team edited them. */
export function templateFindings(site: Site): readonly Finding[] {
  return documentKeys.flatMap((key) => {
    const file = site.shelf.get(templateFile(key));
    // A template that is gone has been named already, as missing.
    if (!file || !isAlive(file.fileId)) return [];
    const problems = documentEngine().checkTemplate(bytesOf(exportFile(file.fileId, DOCX)), documentFields[key]);
    return problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => ({
        part: 'templates' as const,
        what: site.run.context.text.install.templateProblem(
          documentLabels[key][site.language],
          problem.text[site.language],
        ),
        todo: site.run.context.text.install.templateTodo(file.url),
      }));
  });
}
