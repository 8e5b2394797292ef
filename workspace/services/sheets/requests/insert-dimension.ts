// insertDimension: rows or columns in the middle of a sheet.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#insertdimensionrequest
import { insertDimension as insert } from '../../../grid/dimensions.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import type { DimensionRange } from '../../../grid/range.ts';
import { requestKind, stretchOf, stretchRange } from '../request-kind.ts';
import { dimensionRange } from '../shapes.ts';

interface Body {
  readonly range?: DimensionRange;
  readonly inheritFromBefore?: boolean;
}

export const insertDimension = requestKind<Body>(
  'insertDimension',
  { range: dimensionRange, inheritFromBefore: 'boolean' },
  (body, { book, user }) => {
    const stretch = stretchOf(book, body.range);
    const { sheet, dimension, start, end } = stretch;
    refuseProtected(book, sheet, stretchRange({ ...stretch, end: start + 1 }), user);
    insert(book, sheet, dimension, start, end - start, body.inheritFromBefore === true);
    return undefined;
  },
);
