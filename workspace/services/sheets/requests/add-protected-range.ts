// addProtectedRange: cells that only the owner and the listed editors may change.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#addprotectedrangerequest
import { GridError } from '../../../grid/grid-error.ts';
import type { ProtectedRange } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind, required } from '../request-kind.ts';
import { protectedRange } from '../shapes.ts';
import { protectedRangeResource } from '../spreadsheet-resource.ts';

/** What the API answers with, and ignores on input. */
export function storedProtection(given: ProtectedRange & { requestingUserCanEdit?: boolean }): ProtectedRange {
  const { requestingUserCanEdit: _, ...rest } = given;
  return rest;
}

export function refuseProtection(book: WorkbookDraft, protection: ProtectedRange): void {
  if (protection.range && protection.namedRangeId !== undefined) {
    throw new GridError("oneof field 'reference' is already set. Cannot set 'namedRangeId'");
  }
  if (protection.namedRangeId !== undefined) {
    if (!book.namedRanges.some(({ namedRangeId }) => namedRangeId === protection.namedRangeId)) {
      throw new GridError(`No named range with id: ${protection.namedRangeId}`);
    }
  } else {
    book.sheet(required(protection.range, 'protectedRange.range').sheetId ?? 0);
  }
  if (protection.warningOnly && protection.editors) {
    throw new GridError('ProtectedRange.editors cannot be set when warningOnly is true.');
  }
}

/** The tab on which a protection is kept. */
export function sheetOfProtection(book: WorkbookDraft, protection: ProtectedRange) {
  const named = book.namedRanges.find(({ namedRangeId }) => namedRangeId === protection.namedRangeId);
  return book.sheet((protection.range ?? named?.range)?.sheetId ?? 0);
}

export const addProtectedRange = requestKind<{ readonly protectedRange?: Partial<ProtectedRange> }>(
  'addProtectedRange',
  { protectedRange },
  (body, { book, user }) => {
    const given = required(body.protectedRange, 'protectedRange');
    const id = given.protectedRangeId ?? book.newId();
    if (book.sheets.some((sheet) => sheet.protectedRanges.some((other) => other.protectedRangeId === id))) {
      throw new GridError(`A protected range with id ${id} already exists.`);
    }
    const protection = storedProtection({ ...given, protectedRangeId: id });
    refuseProtection(book, protection);
    // Whoever protects a range can go on editing it, as in Sheets.
    const users = protection.editors?.users ?? [];
    const kept: ProtectedRange =
      protection.warningOnly || user === book.owner || users.includes(user)
        ? protection
        : { ...protection, editors: { ...protection.editors, users: [...users, user] } };
    const sheet = sheetOfProtection(book, kept);
    sheet.protectedRanges = [...sheet.protectedRanges, kept];
    return { protectedRange: protectedRangeResource(kept, book.owner, user) };
  },
);
