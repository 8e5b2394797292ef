// appendDimension: more rows or columns at the end of a sheet.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#appenddimensionrequest
import { lengthOf, setLength } from '../../../grid/dimensions.ts';
import { GridError } from '../../../grid/grid-error.ts';
import { dimensionOf, requestKind } from '../request-kind.ts';
import { dimension } from '../shapes.ts';

interface Body {
  readonly sheetId?: number;
  readonly dimension?: string;
  readonly length?: number;
}

export const appendDimension = requestKind<Body>(
  'appendDimension',
  { sheetId: 'integer', dimension, length: 'integer' },
  (body, { book }) => {
    const sheet = book.sheet(body.sheetId ?? 0);
    const along = dimensionOf(body.dimension);
    const length = body.length ?? 0;
    if (length < 1) throw new GridError('length must be > 0');
    setLength(sheet, along, lengthOf(sheet, along) + length);
    book.refuseTooManyCells();
    return undefined;
  },
);
