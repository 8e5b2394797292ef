// The makers of SpreadsheetApp's objects for one execution.
import type { ServiceContext } from '../../engine/service.ts';
import type { Objects } from './objects.ts';
import { rangeObject } from './range-object.ts';
import { selectionObject } from './selection-object.ts';
import { sheetObject } from './sheet-object.ts';
import { spreadsheetObject } from './spreadsheet-object.ts';

export function createObjects(context: ServiceContext): Objects {
  const objects: Objects = {
    context,
    spreadsheet: (id) => spreadsheetObject(objects, id),
    sheet: (id, sheetId) => sheetObject(objects, id, sheetId),
    range: (id, sheetId, area) => rangeObject(objects, id, sheetId, area),
    selection: (id, selection) => selectionObject(objects, id, selection),
  };
  return objects;
}
