// autoResizeDimensions: columns as wide, rows as high, as their content needs; measured by character counts,
// since there is no screen here.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#autoresizedimensionsrequest
import type { EffectiveValue } from '../../../grid/cell.ts';
import { formattedValue } from '../../../grid/formatted-value.ts';
import type { DimensionRange } from '../../../grid/range.ts';
import { requestKind, type Stretch, stretchOf } from '../request-kind.ts';
import { notOffered } from '../shape.ts';
import { dimensionRange } from '../shapes.ts';
import { changeDimensionProperties } from './update-dimension-properties.ts';

const characterPixels = 7;
const cellPaddingPixels = 16;
const linePixels = 21;
const narrowestPixels = 21;
const widestPixels = 2000;

function neededPixels(
  { sheet, dimension }: Stretch,
  index: number,
  locale: string,
  valueAt: (row: number, column: number) => EffectiveValue | undefined,
): number {
  if (dimension === 'ROWS') {
    const lines = (sheet.rows[index] ?? []).map((cell) =>
      typeof cell?.value === 'string' ? cell.value.split('\n').length : 1,
    );
    return linePixels * Math.max(1, ...lines);
  }
  let longest = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    const text = formattedValue(valueAt(row, index), cells?.[index]?.format?.numberFormat, locale);
    for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  }
  if (longest === 0) return 100;
  return Math.min(widestPixels, Math.max(narrowestPixels, longest * characterPixels + cellPaddingPixels));
}

export const autoResizeDimensions = requestKind<{ readonly dimensions?: DimensionRange }>(
  'autoResizeDimensions',
  { dimensions: dimensionRange, dataSourceSheetDimensions: notOffered },
  (body, context) => {
    const { book } = context;
    const stretch = stretchOf(book, body.dimensions);
    const valueAt = context.effectiveValues(stretch.sheet.id);
    changeDimensionProperties(stretch, (before, index) => ({
      ...before,
      pixelSize: neededPixels(stretch, index, book.properties.locale, valueAt),
    }));
    return undefined;
  },
);
