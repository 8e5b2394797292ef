// Builds the document templates: .docx bytes by key and language, and the file in which the add-on carries them.
// Same sources, same bytes: dates are fixed and entries sorted.
import { Packer } from 'docx';
import PizZip from 'pizzip';
import { packDocument } from '../src/documents/merge/merge-document.ts';
import { type DocumentKind, documentLabels } from '../src/tables/documents.ts';
import type { Language } from '../src/text/language.ts';
import { languages } from '../src/text/language.ts';
import { templateSources } from '../templates/all.ts';

export interface BuiltTemplate {
  readonly key: DocumentKind;
  readonly language: Language;
  readonly bytes: Uint8Array;
}

const fixedDate = '2026-01-01T00:00:00Z';

/** The library leaves page fields without a value; viewers that do not lay out pages would show nothing. */
function giveFieldsAValue(xml: string): string {
  const separator = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r>/g;
  return xml.replace(separator, (run, look = '') => `${run}<w:r>${look}<w:t>1</w:t></w:r>`);
}

/** The library counts pictures over all documents it ever made; here each part counts its own. */
function numberPictures(xml: string): string {
  let number = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => {
    number += 1;
    return `<wp:docPr id="${number}"`;
  });
}

function settle(bytes: Uint8Array): Uint8Array {
  const source = new PizZip(bytes);
  const settled = new PizZip();
  for (const name of Object.keys(source.files).sort()) {
    const file = source.files[name];
    if (!file || file.dir) continue;
    if (!/\.(xml|rels)$/.test(name)) {
      settled.file(name, file.asUint8Array(), { binary: true });
      continue;
    }
    const text = numberPictures(giveFieldsAValue(file.asText())).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${fixedDate}`,
    );
    settled.file(name, text);
  }
  return packDocument(settled);
}

export async function buildTemplates(): Promise<BuiltTemplate[]> {
  const built: BuiltTemplate[] = [];
  for (const language of languages) {
    for (const key of Object.keys(documentLabels) as DocumentKind[]) {
      const packed = await Packer.toBuffer(templateSources[key](language));
      built.push({ key, language, bytes: settle(new Uint8Array(packed)) });
    }
  }
  return built;
}

/**
 * Content of Templates.html: nothing but a JSON object, language → key → base64 of the .docx,
 * for `JSON.parse(HtmlService.createHtmlOutputFromFile('Templates').getContent())`.
 * Base64 and keys hold no character that HTML would change; two slashes, which base64 may hold, are told apart.
 */
export function templatesHtml(built: readonly BuiltTemplate[]): string {
  const content: Partial<Record<Language, Partial<Record<DocumentKind, string>>>> = {};
  for (const { key, language, bytes } of built) {
    content[language] = { ...content[language], [key]: Buffer.from(bytes).toString('base64') };
  }
  return JSON.stringify(content).replace(/\/(?=\/)/g, '\\u002f');
}
