// Keeps a form and the workbook that it is linked to in step.
// Reference: https://developers.google.com/apps-script/reference/forms/form#setdestinationtype,-id

import { GoogleError } from '../../engine/google-error.ts';
import { containerWorkbook, workbooksOf } from '../sheets/workbook-store.ts';
import type { FormRecord, ResponseRecord } from './form-record.ts';
import type { FormStore } from './form-store.ts';
import { addResponseTab, appendResponseRow, followColumns } from './linked-sheet.ts';

/** Adds a tab for the responses to the workbook, with rows for those that are there already. */
export const linkToWorkbook = (store: FormStore, form: FormRecord, spreadsheetId: string): void => {
  const { world } = store;
  if (spreadsheetId === world.containerId) containerWorkbook(world);
  const workbooks = workbooksOf(world);
  if (!workbooks.find(spreadsheetId))
    throw new GoogleError(
      `Unexpected error while getting the method or property openById on object SpreadsheetApp: ${spreadsheetId}`,
    );
  workbooks.change(spreadsheetId, (draft) => {
    const destination = addResponseTab(draft, form);
    form.destination = destination;
    const sheet = draft.sheet(destination.sheetId);
    for (const response of store.responses(form.id)) {
      appendResponseRow(sheet, form, destination, response, draft.properties.timeZone);
    }
  });
  store.write(form);
};

/**
 * The row of a response: a new one, or that of the response it replaces. Nothing when the form is not linked; a tab or
 * workbook that people have deleted unlinks the form, as at Google.
 */
export const writeLinkedRow = (
  store: FormStore,
  form: FormRecord,
  response: ResponseRecord,
  replaced?: ResponseRecord,
): { spreadsheetId: string; sheetId: number; row: number } | undefined => {
  const { destination } = form;
  if (!destination) return undefined;
  const { spreadsheetId, sheetId } = destination;
  const workbooks = workbooksOf(store.world);
  if (!workbooks.find(spreadsheetId)?.sheets.some(({ properties }) => properties.sheetId === sheetId)) {
    delete form.destination;
    store.write(form);
    return undefined;
  }
  const row = workbooks.change(spreadsheetId, (draft) =>
    appendResponseRow(draft.sheet(sheetId), form, destination, response, draft.properties.timeZone, replaced),
  );
  store.write(form);
  return { spreadsheetId, sheetId, row };
};

/** After questions were added or renamed. */
export const followLinkedColumns = (store: FormStore, form: FormRecord): void => {
  const { destination } = form;
  const workbooks = workbooksOf(store.world);
  if (!destination || !workbooks.find(destination.spreadsheetId)) return;
  workbooks.change(destination.spreadsheetId, (draft) => {
    const sheet = draft.findSheet(destination.sheetId);
    if (sheet) followColumns(sheet, form, destination);
  });
  store.write(form);
};
