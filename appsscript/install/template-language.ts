// The language that each template speaks. One that nobody touched since it was uploaded follows the workbook by itself;
// for those that the team edited it is asked, and its answer is remembered for that language.
// See docs/decisions/templates-in-the-language.md.
import { documentsWith } from '../../src/programmes/known-documents.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { type DocumentKind, documentLabels } from '../../src/tables/documents.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { templateFile } from '../effects/make-document.ts';
import { type FileFacts, factsOf } from '../google/drive.ts';
import type { Finding } from './part.ts';
import { tagOf } from './shelf.ts';
import type { Site } from './site.ts';

export interface Template {
  readonly key: DocumentKind;
  readonly fileId: string;
  /** Undefined for a template that is not there. */
  readonly facts: FileFacts | undefined;
}

/** Longer than Drive takes to finish a converted upload, and too short to find, open and edit a template. */
const SETTLED_MS = 10_000;

export function templatesOf(site: Site): readonly Template[] {
  return documentsWith(...waysOn(site.run.context)).map(({ key }) => {
    const fileId = site.shelf.get(templateFile(key))?.fileId ?? '';
    return { key, fileId, facts: fileId === '' ? undefined : factsOf(fileId) };
  });
}

/** A template's file is found by what it is for and by its language. */
export function templateTag(site: Site, key: DocumentKind, language: Language): string {
  return tagOf(site, `template:${language}:${key}`);
}

/** Undefined where it cannot be told; such a template stays as it is. */
function languageOf({ key, facts }: Template, site: Site): Language | undefined {
  const marked = languages.find((language) => facts?.tag === templateTag(site, key, language));
  // Uploaded before the mark told the language: by the name it was given.
  return marked ?? languages.find((language) => facts?.name.endsWith(documentLabels[key][language]));
}

function isForeign(template: Template, site: Site, language: Language): boolean {
  const spoken = languageOf(template, site);
  return spoken !== undefined && spoken !== language;
}

export function isEdited({ facts }: Template): boolean {
  return facts !== undefined && !(facts.modifiedMs - facts.createdMs <= SETTLED_MS);
}

/** Whether it speaks another language than the workbook and may give way to ours. */
export function isToReplace(template: Template, site: Site): boolean {
  const { ownTemplates } = site.installation;
  const agreed = ownTemplates?.language === site.language && ownTemplates.change;
  return isForeign(template, site, site.language) && (!isEdited(template) || agreed === true);
}

function isUndecided(template: Template, site: Site): boolean {
  const isDecided = site.installation.ownTemplates?.language === site.language;
  return isForeign(template, site, site.language) && isEdited(template) && !isDecided;
}

export function templateLanguageFindings(templates: readonly Template[], site: Site): readonly Finding[] {
  const words = site.run.context.text.install;
  const asked = templates.filter((template) => isUndecided(template, site)).map(({ key }) => nameOf(key, site));
  return [
    ...templates
      .filter((template) => isToReplace(template, site))
      .map(({ key }) => ({
        part: 'templates' as const,
        what: words.templateOtherLanguage(nameOf(key, site)),
        todo: '',
      })),
    ...(asked.length === 0
      ? []
      : [
          {
            part: 'templates' as const,
            what: words.ownTemplates(asked.length),
            todo: words.decideTodo,
            asks: { matter: 'templates' as const, language: site.language, names: asked },
          },
        ]),
  ];
}

/** The templates edited by the team that would not speak the language. */
export function editedTemplatesIn(site: Site, language: Language): readonly string[] {
  return templatesOf(site)
    .filter((template) => isForeign(template, site, language) && isEdited(template))
    .map(({ key }) => nameOf(key, site));
}

function nameOf(key: DocumentKind, site: Site): string {
  return documentLabels[key][site.language];
}
