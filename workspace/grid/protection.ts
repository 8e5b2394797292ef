// Who may change which cells: protected ranges refuse everyone but the owner and their editors.
// A protection that only warns refuses nobody; a script sees no warning.
import { GridError, protectedCellText } from './grid-error.ts';
import { type GridRange, rangesOverlap } from './range.ts';
import type { SheetDraft } from './sheet-draft.ts';
import type { ProtectedRange } from './workbook.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

export function mayEditProtection(owner: string, protection: ProtectedRange, user: string): boolean {
  if (user === owner || protection.warningOnly) return true;
  const { users = [], domainUsersCanEdit } = protection.editors ?? {};
  if (users.includes(user)) return true;
  return domainUsersCanEdit === true && domainOf(user) === domainOf(owner);
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The range that the protection covers; its named range's when it follows one. */
function protectedRangeOf(book: WorkbookDraft, protection: ProtectedRange): GridRange | undefined {
  if (protection.range) return protection.range;
  return book.namedRanges.find(({ namedRangeId }) => namedRangeId === protection.namedRangeId)?.range;
}

/** Is every cell of the range open to the user? */
export function isEditable(book: WorkbookDraft, sheet: SheetDraft, range: GridRange, user: string): boolean {
  if (sheet.protectedRanges.length === 0) return true;
  const wanted = { ...range, sheetId: sheet.id };
  return sheet.protectedRanges.every((protection) => {
    if (mayEditProtection(book.owner, protection, user)) return true;
    const covered = protectedRangeOf(book, protection);
    if (!covered || !rangesOverlap(covered, wanted)) return true;
    return (protection.unprotectedRanges ?? []).some((open) => covers(open, wanted));
  });
}

function covers(outer: GridRange, inner: GridRange): boolean {
  const end = (value: number | undefined) => value ?? Number.POSITIVE_INFINITY;
  return (
    (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) &&
    (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) &&
    end(outer.endRowIndex) >= end(inner.endRowIndex) &&
    end(outer.endColumnIndex) >= end(inner.endColumnIndex)
  );
}

export function refuseProtected(book: WorkbookDraft, sheet: SheetDraft, range: GridRange, user: string): void {
  if (!isEditable(book, sheet, range, user)) throw new GridError(protectedCellText);
}
