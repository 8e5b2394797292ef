// Prepares a .docx for printing: puts marks where the renderer would lose what pagination needs.
// The marks are characters of the private-use area; paginate.mjs acts on them and takes them out.

import PizZip from 'pizzip';

/** Also in paginate.mjs. */
export const marks = {
  page: '\ue000',
  pages: '\ue001',
  headerRow: '\ue002',
  keepWithNext: '\ue003',
  spare: '\ue004',
} as const;

const fieldMarks: Readonly<Record<string, string>> = {
  PAGE: marks.page,
  NUMPAGES: marks.pages,
  SECTIONPAGES: marks.pages,
};

const markFor = (instruction: string): string | undefined =>
  fieldMarks[/^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase() ?? ''];

const text = (mark: string): string => `<w:t>${mark}</w:t>`;

/** From the beginning of a field to its end, over run borders: what opens inside also closes inside. */
const complexField =
  /<w:fldChar\b[^>]*w:fldCharType="begin"[^>]*?(?:\/>|>.*?<\/w:fldChar>)(.*?)<w:fldChar\b[^>]*w:fldCharType="end"[^>]*?(?:\/>|><\/w:fldChar>)/gs;
const simpleField = /<w:fldSimple\b[^>]*w:instr="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/w:fldSimple>)/gs;

const markFields = (xml: string): string =>
  xml
    .replace(complexField, (whole, inside: string) => {
      const instruction = [...inside.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map((match) => match[1]).join('');
      const mark = inside.includes('w:fldCharType="begin"') ? undefined : markFor(instruction);
      return mark === undefined ? whole : text(mark);
    })
    .replace(simpleField, (whole, instruction: string, inside = '') => {
      const mark = markFor(instruction);
      const properties = /<w:rPr>.*?<\/w:rPr>/s.exec(inside)?.[0] ?? '';
      return mark === undefined ? whole : `<w:r>${properties}${text(mark)}</w:r>`;
    });

/** Puts a run with the mark at the beginning of the first paragraph of the piece. */
const markParagraph = (xml: string, mark: string): string =>
  xml
    .replace(/<w:p\b([^>]*)\/>/, '<w:p$1></w:p>')
    .replace(/<w:p(?: [^>]*)?>(?:\s*<w:pPr\s*\/>|\s*<w:pPr>.*?<\/w:pPr>)?/s, `$&<w:r>${text(mark)}</w:r>`);

const isOn = (tag: string): boolean => !/w:val="(?:0|false|off)"/.test(tag);

const markHeaderRows = (xml: string): string =>
  xml.replace(/<w:tr\b(?:(?!<w:tr\b).)*?<w:tblHeader\b[^>]*\/>.*?<\/w:tr>/gs, (row) =>
    isOn(/<w:tblHeader\b[^>]*\/>/.exec(row)?.[0] ?? '') ? markParagraph(row, marks.headerRow) : row,
  );

const markKeptParagraphs = (xml: string): string =>
  xml.replace(/<w:p(?: [^>]*)?>\s*<w:pPr>(?:(?!<\/w:pPr>).)*?<w:keepNext\b[^>]*\/>.*?<\/w:pPr>/gs, (head) =>
    isOn(/<w:keepNext\b[^>]*\/>/.exec(head)?.[0] ?? '') ? `${head}<w:r>${text(marks.keepWithNext)}</w:r>` : head,
  );

/**
 * Where the first page differs, or even pages do, the renderer must show each kind of page once, however short the
 * text: two spare pages at the end give their headers and footers to the pages that pagination adds. In a document of
 * several sections, a page that pagination adds looks like the first of its section.
 */
const addSparePages = (xml: string, settings: string): string => {
  const last = /<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>\s*<\/w:body>/s.exec(xml);
  const sections = xml.match(/<w:sectPr\b/g)?.length ?? 0;
  const flags = [/<w:titlePg\b[^>]*>/.exec(last?.[0] ?? ''), /<w:evenAndOddHeaders\b[^>]*>/.exec(settings)];
  if (!last || sections > 1 || !flags.some((flag) => flag && isOn(flag[0]))) return xml;
  const page = `<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r>${text(marks.spare)}</w:r></w:p>`;
  return `${xml.slice(0, last.index)}${page}${page}${xml.slice(last.index)}`;
};

export const markDocx = (docx: Uint8Array): Uint8Array => {
  const zip = new PizZip(docx);
  const change = (path: string, by: (xml: string) => string): void => {
    const xml = zip.file(path)?.asText();
    if (xml !== undefined) zip.file(path, by(xml));
  };
  const settings = zip.file('word/settings.xml')?.asText() ?? '';
  for (const path of Object.keys(zip.files)) {
    if (/^word\/(?:header|footer)\d*\.xml$/.test(path)) change(path, markFields);
  }
  change('word/document.xml', (xml) => addSparePages(markKeptParagraphs(markHeaderRows(markFields(xml))), settings));
  return zip.generate({ type: 'uint8array', compression: 'STORE' });
};
