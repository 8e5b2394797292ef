// updateSpreadsheetProperties: the workbook's title, locale, time zone.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatespreadsheetpropertiesrequest
import { masked } from '../../../grid/field-mask.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { JsonObject } from '../../../grid/json.ts';
import type { WorkbookProperties } from '../../../grid/workbook.ts';
import { requestKind, requiredMask } from '../request-kind.ts';
import { spreadsheetProperties } from '../shapes.ts';

interface Body {
  readonly properties?: Partial<WorkbookProperties>;
  readonly fields?: string;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const updateSpreadsheetProperties = requestKind<Body>(
  'updateSpreadsheetProperties',
  { properties: spreadsheetProperties, fields: 'string' },
  (body, { book }) => {
    const mask = requiredMask(body.fields, spreadsheetProperties);
    const before = book.properties;
    // Both sides are JSON by construction.
    const merged = masked(
      before as object as JsonObject,
      { ...before, ...body.properties } as object as JsonObject,
      mask,
    );
    const after = { ...before, ...(merged as object as WorkbookProperties) };
    if (!after.title) throw new GridError('SpreadsheetProperties.title must not be empty.');
    if (!isTimeZone(after.timeZone)) throw new GridError(`Invalid time zone: ${after.timeZone}`);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(after.locale)) throw new GridError(`Unsupported locale: ${after.locale}`);
    book.properties = after;
    return undefined;
  },
);
