// Hands the opened template to docxtemplater with the product's settings.
// Raw XML tags ({{@x}}) are switched off: a value must never become markup.

import type { DXT } from 'docxtemplater';
import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { explain } from './explain-errors.ts';
import type { Lookup } from './merge-data.ts';
import { lookUp } from './merge-data.ts';
import { MergeError } from './merge-error.ts';
import type { TagReader } from './tag-reader.ts';
import { readTags } from './tag-reader.ts';

interface FileTypeConfig {
  baseModules: (() => { name: string })[];
}

/** Present in the library, absent from its types. */
const fileTypes = Docxtemplater as unknown as { FileTypeConfig: { docx(): FileTypeConfig } };

function withoutRawXml(): FileTypeConfig {
  const config = fileTypes.FileTypeConfig.docx();
  return { ...config, baseModules: config.baseModules.filter((make) => make().name !== 'RawXmlModule') };
}

export interface CompiledTemplate {
  readonly document: Docxtemplater<PizZip>;
  readonly reader: TagReader;
  readonly lookup: Lookup;
}

/** Throws MergeError with every fault that docxtemplater finds. */
export function compileTemplate(zip: PizZip, blank: string, reader: TagReader = readTags()): CompiledTemplate {
  const lookup = lookUp(blank);
  const options: DXT.ConstructorOptions = {
    modules: [reader],
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: lookup.parser,
    nullGetter: () => blank,
    fileTypeConfig: withoutRawXml(),
    syntax: { changeDelimiterPrefix: null },
  };
  try {
    return { document: new Docxtemplater(zip, options), reader, lookup };
  } catch (error) {
    throw error instanceof MergeError ? error : new MergeError(explain(error), error);
  }
}
