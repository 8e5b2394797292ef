// The document templates, uploaded as Google Docs that the team may edit. A template that the team changed stays as it is;
// one that was thrown away is uploaded again, and one that nobody touched follows the workbook's language.
import { documentsWith } from '../../src/programmes/known-documents.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { type DocumentKind, documentLabels } from '../../src/tables/documents.ts';
import { files } from '../../src/tables/system.ts';
import { documentEngine } from '../document-engine/load-engine.ts';
import { templateFile } from '../effects/make-document.ts';
import { blobOf, bytesOf, createFile, DOCX, exportFile, GOOGLE_DOC, isAlive, throwAway } from '../google/drive.ts';
import { TEMPLATES_FOLDER } from './folders-part.ts';
import type { Finding, Part } from './part.ts';
import { keepFile } from './shelf.ts';
import type { Site } from './site.ts';
import { fieldsOf } from './template-fields.ts';
import {
  isEdited,
  isToReplace,
  type Template,
  templateLanguageFindings,
  templatesOf,
  templateTag,
} from './template-language.ts';
import { readTemplate } from './template-store.ts';

export const templatesPart: Part = {
  check(site) {
    if (!site.parsed.has(files.key)) return [];
    const templates = templatesOf(site);
    return [
      ...templates.filter(isMissing).map(({ key }) => ({
        part: 'templates' as const,
        what: site.run.context.text.install.templateMissing(documentLabels[key][site.language]),
        todo: '',
      })),
      ...templateLanguageFindings(templates, site),
    ];
  },
  mend(site) {
    for (const template of templatesOf(site)) {
      const isReplaced = isToReplace(template, site);
      if (!isMissing(template) && !isReplaced) continue;
      // Into the bin first: cut after this, the template is missing and made again.
      if (isReplaced && !isEdited(template)) throwAway(template.fileId);
      upload(template.key, site);
    }
  },
};

const isMissing = ({ facts }: Template) => facts === undefined;

function upload(key: DocumentKind, site: Site): void {
  const parent = site.shelf.get(TEMPLATES_FOLDER)?.fileId ?? '';
  const name = site.run.context.text.install.templateName(documentLabels[key][site.language]);
  const bytes = readTemplate(key, site.language);
  keepFile(
    site,
    templateFile(key),
    (tag) => createFile({ name, mimeType: GOOGLE_DOC, parent, tag }, blobOf(bytes, DOCX, `${name}.docx`)),
    templateTag(site, key, site.language),
  );
}

/** What the merge would stumble over in the templates as the team edited them. */
export function templateFindings(site: Site): readonly Finding[] {
  return documentsWith(...waysOn(site.run.context)).flatMap((document) => {
    const { key, label } = document;
    const file = site.shelf.get(templateFile(key));
    // A template that is gone has been named already, as missing.
    if (!file || !isAlive(file.fileId)) return [];
    const problems = documentEngine().checkTemplate(bytesOf(exportFile(file.fileId, DOCX)), fieldsOf(document));
    return problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => ({
        part: 'templates' as const,
        what: site.run.context.text.install.templateProblem(label[site.language], problem.text[site.language]),
        todo: site.run.context.text.install.templateTodo(file.url),
      }));
  });
}
