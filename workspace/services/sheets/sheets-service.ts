// Sheets: the advanced service of Apps Script, version 4 of the API.
// Reference: https://developers.google.com/apps-script/advanced/sheets
import { guarded } from '../../engine/guarded.ts';
import type { Service } from '../../engine/service.ts';
import { developerMetadataMethods } from './developer-metadata-methods.ts';
import { sheetsCall } from './sheets-call.ts';
import { spreadsheetsMethods } from './spreadsheets-methods.ts';
import { valuesReadMethods } from './values-read.ts';
import { valuesWriteMethods } from './values-write.ts';
import { containerWorkbook } from './workbook-store.ts';

export const sheetsService: Service = {
  name: 'Sheets',
  create(context) {
    containerWorkbook(context.world);
    const call = sheetsCall(context);
    return guarded('Sheets', {
      Spreadsheets: guarded('Sheets.Spreadsheets', {
        ...spreadsheetsMethods(call),
        Values: guarded('Sheets.Spreadsheets.Values', { ...valuesReadMethods(call), ...valuesWriteMethods(call) }),
        DeveloperMetadata: guarded('Sheets.Spreadsheets.DeveloperMetadata', developerMetadataMethods(call)),
      }),
    });
  },
};
