// Range: where it is, and what its cells hold. Reading only; writing goes through the Sheets service.
// Reference: https://developers.google.com/apps-script/reference/spreadsheet/range
import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { areaToA1 } from '../../grid/a1.ts';
import { type EffectiveValue, isCellError, type NumberFormat } from '../../grid/cell.ts';
import { instantOfSerial, serialOfInstant } from '../../grid/date-serial.ts';
import { effectiveValues } from '../../grid/effective-values.ts';
import { errorText, formattedValue, isDateFormat } from '../../grid/formatted-value.ts';
import type { Area } from '../../grid/range.ts';
import { currentBook, type Objects, rememberRange } from './objects.ts';
import { select } from './ui-state.ts';

export function rangeObject(objects: Objects, id: string, sheetId: number, area: Area): object {
  const { context } = objects;
  const rowsCount = area.endRow - area.row;
  const call = <T>(method: string, body: () => T): T =>
    context.call('SpreadsheetApp', `Range.${method}`, { rows: method.startsWith('get') ? rowsCount : 0 }, body);

  /** Every cell of the range, through `read`. */
  const cells = <T>(
    read: (format: NumberFormat | undefined, value: EffectiveValue | undefined, locale: string, timeZone: string) => T,
  ): T[][] => {
    const book = currentBook(context, id);
    const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
    if (!sheet) throw new GoogleError(`Sheet ${sheetId} not found`);
    const { locale, timeZone } = book.properties;
    const effective = effectiveValues(book, serialOfInstant(context.world.clock.now(), timeZone));
    return Array.from({ length: rowsCount }, (_, row) =>
      Array.from({ length: area.endColumn - area.column }, (_, column) =>
        read(
          effective.numberFormatAt(sheet, area.row + row, area.column + column),
          effective.at(sheet, area.row + row, area.column + column),
          locale,
          timeZone,
        ),
      ),
    );
  };
  /** As scripts get values: dates as Date, blanks as empty text, errors by their name. */
  const plain = (format: NumberFormat | undefined, value: EffectiveValue | undefined, _: string, timeZone: string) => {
    if (value === undefined) return '';
    if (isCellError(value)) return errorText(value.error.type);
    const isDate = typeof value === 'number' && isDateFormat(format);
    return isDate ? new Date(instantOfSerial(value, timeZone)) : value;
  };
  const shown = (format: NumberFormat | undefined, value: EffectiveValue | undefined, locale: string) =>
    formattedValue(value, format, locale);

  const object = guarded('Range', {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getLastRow: () => area.endRow,
    getLastColumn: () => area.endColumn,
    getNumRows: () => rowsCount,
    getNumColumns: () => area.endColumn - area.column,
    getA1Notation: () => areaToA1(area),
    getSheet: () => objects.sheet(id, sheetId),
    getValue: () => call('getValue', () => cells(plain)[0]?.[0] ?? ''),
    getValues: () => call('getValues', () => cells(plain)),
    getDisplayValue: () => call('getDisplayValue', () => cells(shown)[0]?.[0] ?? ''),
    getDisplayValues: () => call('getDisplayValues', () => cells(shown)),
    activate(): object {
      return call('activate', () => {
        select(context.world, context.execution.user, id, { sheetId, area });
        return object;
      });
    },
  });
  rememberRange(object, { id, sheetId, area });
  return object;
}
