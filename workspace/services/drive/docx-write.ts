// Writes the plainest possible .docx, for Google Docs that are made empty or from plain text.
// The package has only what Word and Google Docs need to open it.

import PizZip from 'pizzip';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const run = (text: string): string =>
  text
    .split('\t')
    .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`))
    .join('<w:tab/>');

const paragraph = (line: string): string => (line === '' ? '<w:p/>' : `<w:p><w:r>${run(line)}</w:r></w:p>`);

/** A .docx (Letter, 2.54 cm margins) with one paragraph a line. The same text gives the same bytes. */
export const plainDocx = (text: string): Uint8Array => {
  const body = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map(paragraph)
    .join('');
  const page =
    '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  const zip = new PizZip();
  const date = new Date('2000-01-01T00:00:00Z');
  const add = (path: string, xml: string): void => {
    zip.file(path, xml, { date, createFolders: false });
  };
  add('[Content_Types].xml', contentTypes);
  add(
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  add('word/document.xml', `${declaration}<w:document xmlns:w="${word}"><w:body>${body}${page}</w:body></w:document>`);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
