// deleteDimension: whole rows or columns go.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deletedimensionrequest
import { deleteDimension as remove } from '../../../grid/dimensions.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import type { DimensionRange } from '../../../grid/range.ts';
import { requestKind, stretchOf, stretchRange } from '../request-kind.ts';
import { dimensionRange } from '../shapes.ts';

export const deleteDimension = requestKind<{ readonly range?: DimensionRange }>(
  'deleteDimension',
  { range: dimensionRange },
  (body, { book, user }) => {
    const stretch = stretchOf(book, body.range);
    refuseProtected(book, stretch.sheet, stretchRange(stretch), user);
    remove(book, stretch.sheet, stretch.dimension, stretch.start, stretch.end);
    return undefined;
  },
);
