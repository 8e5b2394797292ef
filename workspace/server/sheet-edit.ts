// What people do in the grid, as changes of the workbook: typed text is read as Sheets reads it,
// everything else goes through the same requests that scripts send.
import type { WorkbookDraft } from '../grid/workbook-draft.ts';
import { applyRequests, type BatchOptions } from '../services/sheets/batch-update.ts';
import { typeBlock } from '../services/sheets/typed-block.ts';
import type { SheetEdit } from './api.ts';
import { dataRegion } from './data-rows.ts';

/** `options.now` is a serial. Throws a GridError. */
export function applyEdit(draft: WorkbookDraft, edit: SheetEdit, options: BatchOptions): void {
  if (edit.kind === 'set') typeBlock(draft, { ...edit, texts: edit.values }, options);
  else if (edit.kind === 'sort') sort(draft, edit, options);
  else applyRequests(draft, requestsOf(draft, edit), options);
}

function sort(draft: WorkbookDraft, edit: Extract<SheetEdit, { kind: 'sort' }>, options: BatchOptions): void {
  const sheet = draft.sheet(edit.sheetId);
  const { first, last } = dataRegion(sheet);
  if (last - first < 2) return;
  const range = {
    sheetId: sheet.id,
    startRowIndex: first,
    endRowIndex: last,
    startColumnIndex: 0,
    endColumnIndex: sheet.size.columnCount,
  };
  applyRequests(
    draft,
    [
      {
        sortRange: {
          range,
          sortSpecs: [{ dimensionIndex: edit.column, sortOrder: edit.descending ? 'DESCENDING' : 'ASCENDING' }],
        },
      },
    ],
    options,
  );
}

function requestsOf(draft: WorkbookDraft, edit: Exclude<SheetEdit, { kind: 'set' | 'sort' }>): object[] {
  switch (edit.kind) {
    case 'clear': {
      const { top, left, bottom, right } = edit.box;
      const range = {
        sheetId: edit.sheetId,
        startRowIndex: top,
        startColumnIndex: left,
        endRowIndex: bottom,
        endColumnIndex: right,
      };
      return [{ repeatCell: { range, cell: {}, fields: 'userEnteredValue' } }];
    }
    case 'insert':
      return [{ insertDimension: { range: rangeOf(edit), inheritFromBefore: edit.start > 0 } }];
    case 'delete':
      return [{ deleteDimension: { range: rangeOf(edit) } }];
    case 'hide':
    case 'show':
      return [
        {
          updateDimensionProperties: {
            range: rangeOf(edit),
            properties: { hiddenByUser: edit.kind === 'hide' },
            fields: 'hiddenByUser',
          },
        },
      ];
    case 'resize':
      return [
        {
          updateDimensionProperties: {
            range: rangeOf(edit),
            properties: { pixelSize: edit.pixels },
            fields: 'pixelSize',
          },
        },
      ];
    case 'freeze': {
      const name = edit.dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: edit.sheetId, gridProperties: { [name]: edit.count } },
            fields: `gridProperties.${name}`,
          },
        },
      ];
    }
    case 'add-sheet':
      return [{ addSheet: { properties: { title: edit.title, sheetId: edit.sheetId, index: edit.index } } }];
    case 'rename-sheet':
      return [{ updateSheetProperties: { properties: { sheetId: edit.sheetId, title: edit.title }, fields: 'title' } }];
    case 'move-sheet': {
      // Google counts the new place as before the sheet is taken out of its old one.
      const before = draft.sheets.findIndex(({ id }) => id === edit.sheetId);
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: edit.sheetId, index: edit.index > before ? edit.index + 1 : edit.index },
            fields: 'index',
          },
        },
      ];
    }
    case 'hide-sheet':
    case 'show-sheet':
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: edit.sheetId, hidden: edit.kind === 'hide-sheet' },
            fields: 'hidden',
          },
        },
      ];
    case 'delete-sheet':
      return [{ deleteSheet: { sheetId: edit.sheetId } }];
  }
}

const rangeOf = ({
  sheetId,
  dimension,
  start,
  count,
}: {
  sheetId: number;
  dimension: 'ROWS' | 'COLUMNS';
  start: number;
  count: number;
}) => ({
  sheetId,
  dimension,
  startIndex: start,
  endIndex: start + count,
});
