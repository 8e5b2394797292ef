// deleteNamedRange: the name goes, the cells stay.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deletenamedrangerequest
import { requestKind } from '../request-kind.ts';
import { findNamedRange } from './update-named-range.ts';

export const deleteNamedRange = requestKind<{ readonly namedRangeId?: string }>(
  'deleteNamedRange',
  { namedRangeId: 'string' },
  (body, { book }) => {
    const named = findNamedRange(book, body.namedRangeId);
    book.namedRanges = book.namedRanges.filter((other) => other !== named);
    return undefined;
  },
);
