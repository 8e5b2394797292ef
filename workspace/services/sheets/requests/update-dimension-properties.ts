// updateDimensionProperties: width or height, and hiding, of rows or columns.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatedimensionpropertiesrequest

import { lengthOf } from '../../../grid/dimensions.ts';
import { masked } from '../../../grid/field-mask.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { DimensionRange } from '../../../grid/range.ts';
import type { DimensionProperties } from '../../../grid/workbook.ts';
import { requestKind, requiredMask, type Stretch, stretchOf } from '../request-kind.ts';
import { notOffered } from '../shape.ts';
import { dimensionProperties, dimensionRange } from '../shapes.ts';

interface Body {
  readonly range?: DimensionRange;
  readonly properties?: DimensionProperties;
  readonly fields?: string;
}

/** Properties of the stretch, through `change`; both lists stay sparse. */
export function changeDimensionProperties(
  { sheet, dimension, start, end }: Stretch,
  change: (before: DimensionProperties | undefined, index: number) => DimensionProperties | undefined,
): void {
  const length = lengthOf(sheet, dimension);
  if (end > length)
    throw new GridError(
      `range.endIndex[${end}] is after last ${dimension === 'ROWS' ? 'row' : 'column'} in grid[${length}]`,
    );
  const list = (dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties).slice();
  while (list.length < end) list.push(undefined);
  for (let index = start; index < end; index += 1) list[index] = change(list[index], index);
  while (list.length > 0 && list.at(-1) === undefined) list.pop();
  if (dimension === 'ROWS') sheet.rowProperties = list;
  else sheet.columnProperties = list;
}

export const updateDimensionProperties = requestKind<Body>(
  'updateDimensionProperties',
  { range: dimensionRange, properties: dimensionProperties, fields: 'string', dataSourceSheetRange: notOffered },
  (body, { book }) => {
    const mask = requiredMask(body.fields, dimensionProperties);
    const size = body.properties?.pixelSize;
    if (size !== undefined && size < 0) throw new GridError('DimensionProperties.pixelSize must be >= 0');
    const results = new Map<DimensionProperties | undefined, DimensionProperties | undefined>();
    changeDimensionProperties(stretchOf(book, body.range), (before) => {
      if (!results.has(before))
        results.set(before, masked({ ...before }, { ...body.properties }, mask) as DimensionProperties | undefined);
      return results.get(before);
    });
    return undefined;
  },
);
