// deleteBanding: the alternating colours go.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deletebandingrequest
import { requestKind, required } from '../request-kind.ts';
import { findBanding } from './update-banding.ts';

export const deleteBanding = requestKind<{ readonly bandedRangeId?: number }>(
  'deleteBanding',
  { bandedRangeId: 'integer' },
  (body, { book }) => {
    const { sheet, banding } = findBanding(book, required(body.bandedRangeId, 'bandedRangeId'));
    sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== banding);
    return undefined;
  },
);
