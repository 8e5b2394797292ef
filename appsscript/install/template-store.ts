// The templates that travel with the add-on: JSON in a file that is read only while installing,
// so that their size costs nothing on an ordinary click.
import type { DocumentKind } from '../../src/tables/documents.ts';
import type { Language } from '../../src/text/language.ts';
import { readBuilt } from '../google/built-files.ts';

/** Name of the file in dist/, without its ending; made by tools/build-templates.ts. */
const TEMPLATES_FILE = 'Templates';

/** The bytes of the .docx of one template in one language. */
export function readTemplate(key: DocumentKind, language: Language): Uint8Array {
  const all = JSON.parse(readBuilt(TEMPLATES_FILE)) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const base64 = all[language]?.[key];
  if (!base64) throw new Error(`No template ${key} in ${language}`);
  return Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
}
