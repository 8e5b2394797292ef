// The event objects that triggers of a spreadsheet receive: open, edit, change, form submit.
// Reference: https://developers.google.com/apps-script/guides/triggers/events#google_sheets_events
import type { Occurrence, ServiceContext } from '../../engine/service.ts';
import type { Cell } from '../../grid/cell.ts';
import { isFormula } from '../../grid/cell.ts';
import { lastDataColumn } from '../../grid/data-region.ts';
import { formattedValue } from '../../grid/formatted-value.ts';
import { createObjects } from './create-objects.ts';
import { currentBook } from './objects.ts';

const present = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });

export function triggerEventOf(context: ServiceContext, occurrence: Occurrence): object {
  const objects = createObjects(context);
  switch (occurrence.type) {
    case 'open':
      return { source: objects.spreadsheet(occurrence.spreadsheetId) };
    case 'edit': {
      const { spreadsheetId, sheetId, range, value, oldValue } = occurrence;
      const { row, column, rows, columns } = range;
      const area = { row: row - 1, column: column - 1, endRow: row - 1 + rows, endColumn: column - 1 + columns };
      return {
        source: objects.spreadsheet(spreadsheetId),
        range: objects.range(spreadsheetId, sheetId, area),
        // Only an edit of a single cell tells what it was.
        ...present('value', value),
        ...present('oldValue', oldValue),
      };
    }
    case 'change':
      return { source: objects.spreadsheet(occurrence.spreadsheetId), changeType: occurrence.changeType };
    case 'form-submit':
      return submitEvent(context, occurrence.destination);
    default:
      return {};
  }
}

function submitEvent(
  context: ServiceContext,
  destination: { readonly spreadsheetId: string; readonly sheetId: number; readonly row: number } | undefined,
): object {
  if (!destination) return {};
  const { spreadsheetId, sheetId, row } = destination;
  const objects = createObjects(context);
  const book = currentBook(context, spreadsheetId);
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const width = sheet ? lastDataColumn([sheet.rows[0], sheet.rows[row - 1]]) : 0;
  const text = (cell: Cell | undefined): string =>
    cell?.value === undefined || isFormula(cell.value)
      ? ''
      : formattedValue(cell.value, cell.format?.numberFormat, book.properties.locale);
  const line = (index: number) => Array.from({ length: width }, (_, column) => text(sheet?.rows[index]?.[column]));
  const values = line(row - 1);
  const namedValues: Record<string, string[]> = {};
  line(0).forEach((header, column) => {
    namedValues[header] = [...(namedValues[header] ?? []), values[column] ?? ''];
  });
  const area = { row: row - 1, column: 0, endRow: row, endColumn: Math.max(1, width) };
  return {
    source: objects.spreadsheet(spreadsheetId),
    range: objects.range(spreadsheetId, sheetId, area),
    values,
    namedValues,
  };
}
