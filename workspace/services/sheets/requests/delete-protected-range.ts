// deleteProtectedRange: the cells are open again.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deleteprotectedrangerequest
import { requestKind, required } from '../request-kind.ts';
import { findProtection } from './update-protected-range.ts';

export const deleteProtectedRange = requestKind<{ readonly protectedRangeId?: number }>(
  'deleteProtectedRange',
  { protectedRangeId: 'integer' },
  (body, { book, user }) => {
    const { sheet, protection } = findProtection(book, required(body.protectedRangeId, 'protectedRangeId'), user);
    sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== protection);
    return undefined;
  },
);
