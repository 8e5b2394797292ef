// A workbook as .xlsx bytes. Made at once, since a script that exports waits for the answer; the libraries for
// this format only answer later. Values, formulas' results, formats, sizes, frozen and hidden rows and columns.
// Format: ECMA-376, part 1, chapter 18.
import PizZip from 'pizzip';
import { areaToA1, columnLetters, quotedTitle } from '../../grid/a1.ts';
import { type Cell, type EffectiveValue, isCellError, isFormula } from '../../grid/cell.ts';
import { serialOfInstant } from '../../grid/date-serial.ts';
import { type EffectiveValues, effectiveValues } from '../../grid/effective-values.ts';
import { errorText } from '../../grid/formatted-value.ts';
import { areaOf } from '../../grid/range.ts';
import type { Sheet } from '../../grid/workbook.ts';
import type { Workbooks } from './workbook-store.ts';
import { XlsxStyles } from './xlsx-styles.ts';
import { escapedXml, xmlHeader } from './xlsx-xml.ts';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
/** Excel refuses longer tab names and some characters. */
const longestTitle = 31;

/** `now` in milliseconds since 1970: formulas like TODAY() need it. */
export function exportXlsx(workbooks: Workbooks, id: string, now: number): Uint8Array {
  const book = workbooks.find(id);
  if (!book) throw new Error(`No workbook with id ${id}`);
  const effective = effectiveValues(book, serialOfInstant(now, book.properties.timeZone));
  const styles = new XlsxStyles(book.properties.locale);
  const titles = uniqueTitles(book.sheets.map(({ properties }) => properties.title));
  const zip = new PizZip();
  const parts = book.sheets.map((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    zip.file(name, sheetXml(sheet, effective, styles));
    return { name, title: titles[index] ?? '', isHidden: sheet.properties.hidden === true };
  });
  zip.file('xl/styles.xml', styles.xml());
  zip.file('xl/workbook.xml', workbookXml(parts, book.sheets, titles));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...parts.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
  );
  zip.file('_rels/.rels', relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
  zip.file('[Content_Types].xml', contentTypes(parts.map(({ name }) => name)));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function uniqueTitles(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, longestTitle)
      .replace(/^'|'$/g, ' ');
    let candidate = plain;
    for (let number = 2; used.has(candidate.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      candidate = plain.slice(0, longestTitle - suffix.length) + suffix;
    }
    used.add(candidate.toLowerCase());
    return candidate;
  });
}

const relationships = (items: readonly { type: string; target: string }[]): string =>
  `${xmlHeader}<Relationships xmlns="${packageRelationships}">${items
    .map(
      ({ type, target }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeDocument}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = (sheets: readonly string[]): string =>
  `${xmlHeader}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${sheets
    .map((name) => `<Override PartName="/${name}" ContentType="${contentType}.worksheet+xml"/>`)
    .join('')}</Types>`;

function workbookXml(
  parts: readonly { title: string; isHidden: boolean }[],
  sheets: readonly Sheet[],
  titles: readonly string[],
): string {
  const filters = sheets.flatMap((sheet, index) => {
    if (!sheet.basicFilter) return [];
    const area = areaToA1(areaOf(sheet.basicFilter.range, sheet.properties.gridProperties)).replace(
      /([A-Z]+)(\d+)/g,
      '$$$1$$$2',
    );
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapedXml(`${quotedTitle(titles[index] ?? '')}!${area}`)}</definedName>`;
  });
  return `${xmlHeader}<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets>${parts
    .map(
      ({ title, isHidden }, index) =>
        `<sheet name="${escapedXml(title)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets>${filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''}</workbook>`;
}

function viewXml({ properties }: Sheet): string {
  const { frozenRowCount: rows = 0, frozenColumnCount: columns = 0 } = properties.gridProperties;
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const corner = `${columnLetters(columns)}${rows + 1}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return `<sheetViews><sheetView workbookViewId="0"><pane${columns > 0 ? ` xSplit="${columns}"` : ''}${
    rows > 0 ? ` ySplit="${rows}"` : ''
  } topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml({ columnProperties }: Sheet): string {
  const columns = columnProperties.flatMap((properties, index) => {
    if (!properties) return [];
    const width = (properties.pixelSize ?? 100) / pixelsPerCharacter;
    const hidden = properties.hiddenByUser ? ' hidden="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width.toFixed(2)}" customWidth="1"${hidden}/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

const textXml = (text: string): string => `<is><t xml:space="preserve">${escapedXml(text)}</t></is>`;

function cellXml(name: string, cell: Cell | undefined, value: EffectiveValue | undefined, style: number): string {
  const formula =
    cell && isFormula(cell.value) && value !== undefined && !isCellError(value)
      ? `<f>${escapedXml(cell.value.formula.slice(1))}</f>`
      : '';
  const attributes = `r="${name}"${style > 0 ? ` s="${style}"` : ''}`;
  if (value === undefined) return style > 0 ? `<c ${attributes}/>` : '';
  if (typeof value === 'number') return `<c ${attributes}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${attributes} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  const text = isCellError(value) ? errorText(value.error.type) : value;
  if (formula !== '') return `<c ${attributes} t="str">${formula}<v>${escapedXml(text)}</v></c>`;
  return `<c ${attributes} t="inlineStr">${textXml(text)}</c>`;
}

function sheetXml(sheet: Sheet, effective: EffectiveValues, styles: XlsxStyles): string {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const rows: string[] = [];
  const height = Math.min(rowCount, Math.max(sheet.rows.length, sheet.rowProperties.length));
  for (let row = 0; row < height; row += 1) {
    const cells = sheet.rows[row];
    const properties = sheet.rowProperties[row];
    let content = '';
    const width = effective.hasResults(sheet) ? columnCount : Math.min(columnCount, cells?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const cell = cells?.[column];
      const value = effective.at(sheet, row, column);
      if (!cell && value === undefined) continue;
      content += cellXml(`${columnLetters(column)}${row + 1}`, cell, value, styles.styleOf(cell?.format));
    }
    if (content === '' && !properties) continue;
    const size =
      properties?.pixelSize === undefined ? '' : ` ht="${properties.pixelSize * pointsPerPixel}" customHeight="1"`;
    rows.push(`<row r="${row + 1}"${size}${properties?.hiddenByUser ? ' hidden="1"' : ''}>${content}</row>`);
  }
  const { basicFilter } = sheet;
  const filter = basicFilter
    ? `<autoFilter ref="${areaToA1(areaOf(basicFilter.range, sheet.properties.gridProperties))}"/>`
    : '';
  const merges = sheet.merges.map(
    (merge) => `<mergeCell ref="${areaToA1(areaOf(merge, sheet.properties.gridProperties))}"/>`,
  );
  return `${xmlHeader}<worksheet xmlns="${main}">${viewXml(sheet)}${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>${filter}${
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''
  }</worksheet>`;
}
