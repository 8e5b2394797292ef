// A new workbook from a Spreadsheet resource: properties, sheets and their first cells.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/create
import type { World } from '../../engine/world.ts';
import { blankCell } from '../../grid/cell.ts';
import { newWorkbook, type Workbook, type WorkbookProperties } from '../../grid/workbook.ts';
import { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { cellChange, type RowData } from './cell-data.ts';
import { completeProperties, type NewSheetProperties, refuseTitle } from './requests/add-sheet.ts';
import { defaultTitle, firstSheetTitle, workbooksOf } from './workbook-store.ts';

export interface GivenSpreadsheet {
  readonly properties?: Partial<WorkbookProperties>;
  readonly sheets?: readonly {
    readonly properties?: NewSheetProperties;
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly RowData[];
    }[];
  }[];
}

export function createdWorkbook(world: World, given: GivenSpreadsheet, owner: string): Workbook {
  const locale = given.properties?.locale ?? world.locale;
  const base = newWorkbook({
    id: world.newId(),
    owner,
    title: given.properties?.title ?? defaultTitle(locale),
    locale,
    timeZone: given.properties?.timeZone ?? world.timeZone,
    firstSheetTitle: firstSheetTitle(locale),
  });
  const draft = new WorkbookDraft(base);
  if (given.sheets?.length) {
    draft.sheets = [];
    given.sheets.forEach(({ properties = {}, data = [] }, index) => {
      const sheetId = properties.sheetId ?? (index === 0 ? 0 : draft.newId());
      const complete = completeProperties(draft, {
        title: index === 0 ? firstSheetTitle(locale) : undefined,
        ...properties,
        sheetId,
      } as NewSheetProperties);
      refuseTitle(draft, complete.title);
      const sheet = draft.addSheet(complete, index);
      const change = cellChange(true);
      for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
        rowData.forEach((row, rowIndex) => {
          row.values?.forEach((cell, column) => {
            sheet.setCell(startRow + rowIndex, startColumn + column, change(blankCell, cell));
          });
        });
      }
    });
  }
  const workbook = draft.commit();
  workbooksOf(world).put(workbook);
  return workbook;
}
