// findReplace: finds text in a range, a sheet or all sheets and replaces it.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#findreplacerequest
import { type EnteredValue, isFormula } from '../../../grid/cell.ts';
import { GridError } from '../../../grid/grid-error.ts';
import { parsedEntry } from '../../../grid/parse-entry.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import { areaOf, type GridRange, rangeOf } from '../../../grid/range.ts';
import { refuseLong } from '../cell-data.ts';
import { type Place, placeOf, requestKind } from '../request-kind.ts';
import { gridRange } from '../shapes.ts';

interface Body {
  readonly find?: string;
  readonly replacement?: string;
  readonly range?: GridRange;
  readonly sheetId?: number;
  readonly allSheets?: boolean;
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly searchByRegex?: boolean;
  readonly includeFormulas?: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(body: Body): RegExp {
  const find = body.find ?? '';
  if (find === '') throw new GridError('find must not be empty.');
  const source = body.searchByRegex ? find : escaped(find);
  try {
    return new RegExp(body.matchEntireCell ? `^(?:${source})$` : source, body.matchCase ? 'gu' : 'giu');
  } catch {
    throw new GridError(`Invalid regular expression: ${find}`);
  }
}

export const findReplace = requestKind<Body>(
  'findReplace',
  {
    find: 'string',
    replacement: 'string',
    range: gridRange,
    sheetId: 'integer',
    allSheets: 'boolean',
    matchCase: 'boolean',
    matchEntireCell: 'boolean',
    searchByRegex: 'boolean',
    includeFormulas: 'boolean',
  },
  (body, context) => {
    const { book, user } = context;
    const scopes = [body.range !== undefined, body.sheetId !== undefined, body.allSheets === true];
    if (scopes.filter(Boolean).length !== 1)
      throw new GridError('Must specify exactly one of range, sheetId, allSheets.');
    const pattern = patternOf(body);
    const replacement = body.replacement ?? '';
    const written = body.searchByRegex ? replacement : replacement.replaceAll('$', '$$$$');
    const sheets = body.allSheets
      ? book.sheets
      : [book.sheet(body.range ? (body.range.sheetId ?? 0) : (body.sheetId ?? 0))];
    const places: Place[] = sheets.map((sheet) =>
      body.range ? placeOf(book, body.range) : { sheet, area: areaOf({}, sheet.size) },
    );
    let occurrencesChanged = 0;
    let valuesChanged = 0;
    let formulasChanged = 0;
    const changedRows = new Set<string>();
    const changedSheets = new Set<number>();
    for (const { sheet, area } of places) {
      for (let row = area.row; row < Math.min(area.endRow, sheet.rows.length); row += 1) {
        for (let column = area.column; column < area.endColumn; column += 1) {
          const cell = sheet.cell(row, column);
          if (cell?.value === undefined || (isFormula(cell.value) && !body.includeFormulas)) continue;
          const text = isFormula(cell.value) ? cell.value.formula : String(cell.value);
          const count = text.match(pattern)?.length ?? 0;
          if (count === 0) continue;
          const here = rangeOf(sheet.id, { row, column, endRow: row + 1, endColumn: column + 1 });
          refuseProtected(book, sheet, here, user);
          const after = text.replace(pattern, written);
          refuseLong(after);
          sheet.setCell(row, column, { ...cell, value: valueAfter(cell.value, after, book.properties.locale) });
          occurrencesChanged += count;
          if (isFormula(cell.value)) formulasChanged += 1;
          else valuesChanged += 1;
          changedRows.add(`${sheet.id}:${row}`);
          changedSheets.add(sheet.id);
        }
      }
    }
    const rowsChanged = changedRows.size;
    return { valuesChanged, formulasChanged, rowsChanged, sheetsChanged: changedSheets.size, occurrencesChanged };
  },
);

/** Text stays text; a number or boolean is read again, as if it had been typed. */
function valueAfter(before: EnteredValue, after: string, locale: string): EnteredValue | undefined {
  if (isFormula(before)) return after.startsWith('=') ? { formula: after } : after;
  if (after === '') return undefined;
  return typeof before === 'string' ? after : parsedEntry(after, locale).value;
}
