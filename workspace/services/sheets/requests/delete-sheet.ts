// deleteSheet: the tab goes, with its named ranges and metadata; the last one stays.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deletesheetrequest
import { GridError } from '../../../grid/grid-error.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import type { MetadataLocation } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind } from '../request-kind.ts';

const isOnSheet = (location: MetadataLocation, sheetId: number): boolean =>
  ('sheetId' in location && location.sheetId === sheetId) ||
  ('dimensionRange' in location && location.dimensionRange.sheetId === sheetId);

function removeSheet(book: WorkbookDraft, sheetId: number, user: string): void {
  const sheet = book.findSheet(sheetId);
  if (!sheet) throw new GridError(`No sheet with id: ${sheetId}`);
  refuseProtected(book, sheet, { sheetId }, user);
  const visible = book.sheets.filter(({ properties }) => properties.hidden !== true);
  if (book.sheets.length === 1 || (visible.length === 1 && visible[0] === sheet)) {
    throw new GridError("You can't remove all the visible sheets in a document.");
  }
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.namedRanges = book.namedRanges.filter(({ range }) => (range.sheetId ?? 0) !== sheetId);
  book.developerMetadata = book.developerMetadata.filter(({ location }) => !isOnSheet(location, sheetId));
}

export const deleteSheet = requestKind<{ readonly sheetId?: number }>(
  'deleteSheet',
  { sheetId: 'integer' },
  (body, { book, user }) => {
    removeSheet(book, body.sheetId ?? 0, user);
    return undefined;
  },
);
