// SpreadsheetApp: the spreadsheet at hand, what is selected in it, and the user interface around it.
// Values are written through the Sheets service; everything not listed here throws by name.
// Reference: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { containerWorkbook, workbooksOf } from '../sheets/workbook-store.ts';
import { createObjects } from './create-objects.ts';
import { topLeft } from './objects.ts';
import { requireCurrentFile, spreadsheetScopes } from './permission.ts';
import { triggerEventOf } from './trigger-event.ts';
import { createUi } from './ui.ts';
import { selectionOf } from './ui-state.ts';

const spreadsheetUrl = /\/spreadsheets\/d\/([\w-]+)/;

function opened(context: ServiceContext, id: string): Workbook {
  const book = workbooksOf(context.world).find(id);
  if (book) return book;
  // Google's words for an id that is wrong or out of reach; openById names neither.
  throw new GoogleError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}

export const spreadsheetAppService: Service = {
  name: 'SpreadsheetApp',
  create(context) {
    const { world, execution } = context;
    const objects = createObjects(context);
    containerWorkbook(world);
    const call = <T>(method: string, body: () => T): T => context.call('SpreadsheetApp', method, {}, body);
    const current = (method: string): Workbook => {
      requireCurrentFile(context, `SpreadsheetApp.${method}`);
      return containerWorkbook(world);
    };
    const selected = (method: string) => selectionOf(world, execution.user, current(method));
    const activeSpreadsheet = (method: string) => call(method, () => objects.spreadsheet(current(method).id));

    return guarded('SpreadsheetApp', {
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getactive */
      getActive: () => activeSpreadsheet('getActive'),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getactivespreadsheet */
      getActiveSpreadsheet: () => activeSpreadsheet('getActiveSpreadsheet'),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openbyidid */
      openById(id: string) {
        context.requireFull('SpreadsheetApp.openById', spreadsheetScopes);
        return call('openById', () => objects.spreadsheet(opened(context, String(id)).id));
      },
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openbyurlurl */
      openByUrl(url: string) {
        context.requireFull('SpreadsheetApp.openByUrl', spreadsheetScopes);
        return call('openByUrl', () => {
          const id = spreadsheetUrl.exec(String(url))?.[1];
          if (id === undefined) throw new GoogleError(`Invalid argument: url`);
          return objects.spreadsheet(opened(context, id).id);
        });
      },
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getui */
      getUi: () => createUi(context),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getactivesheet */
      getActiveSheet: () =>
        call('getActiveSheet', () => objects.sheet(world.containerId, selected('getActiveSheet').sheetId)),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getactiverange */
      getActiveRange: () =>
        call('getActiveRange', () => {
          const { sheetId, area } = selected('getActiveRange');
          return objects.range(world.containerId, sheetId, area);
        }),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getcurrentcell */
      getCurrentCell: () =>
        call('getCurrentCell', () => {
          const { sheetId, area } = selected('getCurrentCell');
          return objects.range(world.containerId, sheetId, topLeft(area));
        }),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getselection */
      getSelection: () => call('getSelection', () => objects.selection(world.containerId, selected('getSelection'))),
      /** Writes are never delayed here, so there is nothing to apply. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush */
      flush: () => call('flush', () => undefined),
    });
  },
  triggerEvent: triggerEventOf,
};
