// updateProtectedRange: changes the masked fields of a protection.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updateprotectedrangerequest
import { masked } from '../../../grid/field-mask.ts';
import { GridError, protectedCellText } from '../../../grid/grid-error.ts';
import type { JsonObject } from '../../../grid/json.ts';
import { mayEditProtection } from '../../../grid/protection.ts';
import type { ProtectedRange } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind, required, requiredMask } from '../request-kind.ts';
import { protectedRange } from '../shapes.ts';
import { refuseProtection, sheetOfProtection, storedProtection } from './add-protected-range.ts';

export function findProtection(book: WorkbookDraft, id: number, user: string) {
  for (const sheet of book.sheets) {
    const protection = sheet.protectedRanges.find(({ protectedRangeId }) => protectedRangeId === id);
    if (!protection) continue;
    if (!mayEditProtection(book.owner, protection, user)) throw new GridError(protectedCellText);
    return { sheet, protection };
  }
  throw new GridError(`No protected range with id: ${id}`);
}

export const updateProtectedRange = requestKind<{
  readonly protectedRange?: Partial<ProtectedRange>;
  readonly fields?: string;
}>('updateProtectedRange', { protectedRange, fields: 'string' }, (body, { book, user }) => {
  const given = required(body.protectedRange, 'protectedRange');
  const mask = requiredMask(body.fields, protectedRange);
  const id = required(given.protectedRangeId, 'protectedRange.protectedRangeId');
  const { sheet, protection } = findProtection(book, id, user);
  // Protections are JSON by construction.
  const merged = masked(protection as object as JsonObject, given as object as JsonObject, mask) ?? {};
  const after = storedProtection({ ...(merged as object as ProtectedRange), protectedRangeId: id });
  refuseProtection(book, after);
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== protection);
  const target = sheetOfProtection(book, after);
  target.protectedRanges = [...target.protectedRanges, after];
  return undefined;
});
