// moveDimension: rows or columns to another place; the destination counts before the move.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#movedimensionrequest
import { moveDimension as move } from '../../../grid/dimensions.ts';
import { GridError } from '../../../grid/grid-error.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import type { DimensionRange } from '../../../grid/range.ts';
import { requestKind, stretchOf, stretchRange } from '../request-kind.ts';
import { dimensionRange } from '../shapes.ts';

interface Body {
  readonly source?: DimensionRange;
  readonly destinationIndex?: number;
}

export const moveDimension = requestKind<Body>(
  'moveDimension',
  { source: dimensionRange, destinationIndex: 'integer' },
  (body, { book, user }) => {
    const stretch = stretchOf(book, body.source);
    const destination = body.destinationIndex ?? 0;
    if (destination < 0) throw new GridError('destinationIndex must be >= 0');
    refuseProtected(book, stretch.sheet, stretchRange(stretch), user);
    move(book, stretch.sheet, stretch.dimension, stretch.start, stretch.end, destination);
    return undefined;
  },
);
