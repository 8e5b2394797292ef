// clearBasicFilter: the sheet's filter goes, all rows show again.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#clearbasicfilterrequest
import { requestKind } from '../request-kind.ts';

export const clearBasicFilter = requestKind<{ readonly sheetId?: number }>(
  'clearBasicFilter',
  { sheetId: 'integer' },
  (body, { book }) => {
    book.sheet(body.sheetId ?? 0).basicFilter = undefined;
    return undefined;
  },
);
