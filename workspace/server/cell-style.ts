// The look of cells as inline CSS: own format, banding, conditional formats. Equal looks share one entry.
import type { Cell, CellFormat, Color, EffectiveValue } from '../grid/cell.ts';
import type { Sheet, Workbook } from '../grid/workbook.ts';
import { boxOfRange, inBox } from './boxes.ts';
import { conditionalFormats } from './conditional-format.ts';

export interface CellStyles {
  /** All looks so far; `at` adds to it. */
  readonly list: readonly string[];
  at(row: number, column: number, cell: Cell | undefined, value: EffectiveValue | undefined): number | undefined;
}

export function cssColor(color: Color | undefined): string | undefined {
  if (!color) return undefined;
  const channel = (part: number | undefined) => Math.round((part ?? 0) * 255);
  return `rgb(${channel(color.red)},${channel(color.green)},${channel(color.blue)})`;
}

const background = (format: CellFormat | undefined) =>
  format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor;
const foreground = (format: CellFormat | undefined) =>
  format?.textFormat?.foregroundColorStyle?.rgbColor ?? format?.textFormat?.foregroundColor;
const sides: Readonly<Record<string, string>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };
const verticals: Readonly<Record<string, string>> = { TOP: 'start', MIDDLE: 'center', BOTTOM: 'end' };

function css(formats: readonly (CellFormat | undefined)[], band: string | undefined): string {
  const pick = <T>(read: (format: CellFormat) => T | undefined): T | undefined => {
    for (const format of formats) {
      const found = format && read(format);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const parts: string[] = [];
  const paper = cssColor(pick(background)) ?? band;
  if (paper && paper !== 'rgb(255,255,255)') parts.push(`background-color:${paper}`);
  const ink = cssColor(pick(foreground));
  if (ink) parts.push(`color:${ink}`);
  if (pick((format) => format.textFormat?.bold)) parts.push('font-weight:700');
  if (pick((format) => format.textFormat?.italic)) parts.push('font-style:italic');
  const lines = [
    pick((format) => format.textFormat?.underline) ? 'underline' : '',
    pick((format) => format.textFormat?.strikethrough) ? 'line-through' : '',
  ].filter((line) => line !== '');
  if (lines.length > 0) parts.push(`text-decoration:${lines.join(' ')}`);
  const size = pick((format) => format.textFormat?.fontSize);
  if (size !== undefined && size !== 10) parts.push(`font-size:${size}pt`);
  const side = sides[pick((format) => format.horizontalAlignment) ?? ''];
  if (side) parts.push(`text-align:${side}`);
  const vertical = verticals[pick((format) => format.verticalAlignment) ?? ''];
  if (vertical) parts.push(`align-items:${vertical}`);
  if (pick((format) => format.wrapStrategy) === 'WRAP') parts.push('white-space:pre-wrap;overflow-wrap:anywhere');
  return parts.join(';');
}

/** Colours of alternating rows, with the header's own. */
function bandAt(sheet: Sheet, row: number, column: number): string | undefined {
  for (const { range, rowProperties } of sheet.bandedRanges) {
    const box = boxOfRange(range, sheet.properties.gridProperties);
    if (!rowProperties || !inBox(box, row, column)) continue;
    const color = (name: string) => {
      const style = rowProperties[`${name}Style`] as { rgbColor?: Color } | undefined;
      return cssColor(style?.rgbColor ?? (rowProperties[name] as Color | undefined));
    };
    const header = color('headerColor');
    if (header && row === box.top) return header;
    const place = row - box.top - (header ? 1 : 0);
    return color(place % 2 === 0 ? 'firstBandColor' : 'secondBandColor');
  }
  return undefined;
}

/** `now` is a serial. */
export function cellStyles(book: Workbook, sheet: Sheet, now: number): CellStyles {
  const list: string[] = [];
  const known = new Map<string, number>();
  const conditional = conditionalFormats(book, sheet, now);
  return {
    list,
    at(row, column, cell, value) {
      const band = sheet.bandedRanges.length > 0 ? bandAt(sheet, row, column) : undefined;
      const rule = sheet.conditionalFormats.length > 0 ? conditional(row, column, value) : undefined;
      if (!cell?.format && !band && !rule) return undefined;
      const look = css([rule, cell?.format], band);
      if (look === '') return undefined;
      const before = known.get(look);
      if (before !== undefined) return before;
      known.set(look, list.push(look) - 1);
      return list.length - 1;
    },
  };
}
