// Where a text stands in a sheet, as people read it: capitals and accents make no difference.
import { effectiveValues } from '../grid/effective-values.ts';
import { hiddenByFilter } from '../grid/filter-rows.ts';
import { formattedValue } from '../grid/formatted-value.ts';
import type { Sheet, Workbook } from '../grid/workbook.ts';
import type { FoundCells } from './api.ts';

const mostCells = 2000;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Row by row. What stands in hidden rows or columns is only counted. */
export function findCells(book: Workbook, sheet: Sheet, text: string, now: number): FoundCells {
  const wanted = plain(text);
  if (wanted === '') return { cells: [], total: 0, hidden: 0 };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const effective = effectiveValues(book, now);
  const filtered = hiddenByFilter(book, sheet, effective, now);
  const hasResults = effective.hasResults(sheet);
  const cells: [number, number][] = [];
  let total = 0;
  let hidden = 0;
  for (let row = 0; row < (hasResults ? rowCount : sheet.rows.length); row += 1) {
    if (!hasResults && !sheet.rows[row]) continue;
    const isRowHidden = filtered.has(row) || sheet.rowProperties[row]?.hiddenByUser === true;
    for (let column = 0; column < columnCount; column += 1) {
      const value = effective.at(sheet, row, column);
      if (value === undefined) continue;
      const shown = formattedValue(value, effective.numberFormatAt(sheet, row, column), book.properties.locale);
      if (!plain(shown).includes(wanted)) continue;
      if (isRowHidden || sheet.columnProperties[column]?.hiddenByUser) hidden += 1;
      else {
        total += 1;
        if (cells.length < mostCells) cells.push([row, column]);
      }
    }
  }
  return { cells, total, hidden };
}
