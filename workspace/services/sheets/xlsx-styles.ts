// The style table of an .xlsx file: each different cell format once, numbered as it is first used.
import type { CellFormat, Color } from '../../grid/cell.ts';
import { patternOf } from '../../grid/formatted-value.ts';
import { type LocaleConventions, localeConventions } from '../../grid/locale.ts';
import { escapedXml, xmlHeader } from './xlsx-xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const firstOwnNumberFormat = 164;

const channel = (value: number | undefined): string =>
  Math.round((value ?? 0) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

const argb = (color: Color): string => `FF${channel(color.red)}${channel(color.green)}${channel(color.blue)}`;

/** Items numbered by their text, starting where the format's built-in ones end. */
class Numbered {
  readonly items: string[];
  readonly #numbers = new Map<string, number>();

  constructor(builtIn: readonly string[]) {
    this.items = [...builtIn];
    for (const [index, item] of this.items.entries()) this.#numbers.set(item, index);
  }

  numberOf(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

export class XlsxStyles {
  readonly #locale: LocaleConventions;
  readonly #numberFormats = new Numbered([]);
  readonly #fonts = new Numbered(['<font><sz val="10"/><name val="Arial"/></font>']);
  readonly #fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  readonly #cells = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  readonly #known = new Map<CellFormat, number>();

  constructor(locale: string) {
    this.#locale = localeConventions(locale);
  }

  styleOf(format: CellFormat | undefined): number {
    if (!format) return 0;
    const known = this.#known.get(format);
    if (known !== undefined) return known;
    const pattern = patternOf(format.numberFormat, this.#locale);
    const numberFormat = pattern === undefined ? 0 : firstOwnNumberFormat + this.#numberFormats.numberOf(pattern);
    const style = this.#cells.numberOf(
      `<xf numFmtId="${numberFormat}" fontId="${this.#fonts.numberOf(fontXml(format))}" fillId="${this.#fills.numberOf(
        fillXml(format),
      )}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignmentXml(format)}</xf>`,
    );
    this.#known.set(format, style);
    return style;
  }

  xml(): string {
    const list = (name: string, items: readonly string[]) =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const numberFormats = this.#numberFormats.items.map(
      (pattern, index) => `<numFmt numFmtId="${firstOwnNumberFormat + index}" formatCode="${escapedXml(pattern)}"/>`,
    );
    return `${xmlHeader}<styleSheet xmlns="${main}">${numberFormats.length > 0 ? list('numFmts', numberFormats) : ''}${list(
      'fonts',
      this.#fonts.items,
    )}${list('fills', this.#fills.items)}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list(
      'cellXfs',
      this.#cells.items,
    )}</styleSheet>`;
  }
}

function fontXml({ textFormat = {} }: CellFormat): string {
  const color = textFormat.foregroundColorStyle?.rgbColor ?? textFormat.foregroundColor;
  return `<font>${textFormat.bold ? '<b/>' : ''}${textFormat.italic ? '<i/>' : ''}${textFormat.strikethrough ? '<strike/>' : ''}${
    textFormat.underline ? '<u/>' : ''
  }<sz val="${textFormat.fontSize ?? 10}"/>${color ? `<color rgb="${argb(color)}"/>` : ''}<name val="${escapedXml(
    textFormat.fontFamily ?? 'Arial',
  )}"/></font>`;
}

function fillXml(format: CellFormat): string {
  const color = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  if (!color) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentXml({ horizontalAlignment, verticalAlignment, wrapStrategy }: CellFormat): string {
  const vertical = verticalAlignment === 'MIDDLE' ? 'center' : (verticalAlignment ?? 'BOTTOM').toLowerCase();
  const horizontal = horizontalAlignment ? ` horizontal="${horizontalAlignment.toLowerCase()}"` : '';
  return `<alignment${horizontal} vertical="${vertical}"${wrapStrategy === 'WRAP' ? ' wrapText="1"' : ''}/>`;
}
