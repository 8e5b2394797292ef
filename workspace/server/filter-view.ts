// The filter of a sheet for the page: where it stands, and the values a person can tick in one of its columns.

import type { EffectiveValue } from '../grid/cell.ts';
import { compareValues } from '../grid/compare-values.ts';
import { endOfData, lastDataColumn } from '../grid/data-region.ts';
import { effectiveValues } from '../grid/effective-values.ts';
import { hiddenByFilter } from '../grid/filter-rows.ts';
import { formattedValue } from '../grid/formatted-value.ts';
import { areaOf, type GridRange } from '../grid/range.ts';
import type { SheetDraft } from '../grid/sheet-draft.ts';
import type { BasicFilter, FilterSpec, Sheet, Workbook } from '../grid/workbook.ts';
import type { Box, FilterColumn, FilterLayout } from './api.ts';

export function filterLayout(sheet: Sheet, hidden: ReadonlySet<number>): FilterLayout | null {
  const filter = sheet.basicFilter;
  if (!filter) return null;
  const { row, column, endColumn, endRow } = areaOf(filter.range, sheet.properties.gridProperties);
  const end = Math.min(endRow, endOfData(sheet.rows));
  const filled = Math.max(0, end - row - 1);
  const hiddenRows = [...hidden].filter((one) => one < end).length;
  return {
    top: row,
    left: column,
    right: endColumn,
    active: (filter.filterSpecs ?? []).filter(isActive).map(({ columnIndex }) => columnIndex),
    shownRows: filled - hiddenRows,
    rows: filled,
  };
}

const isActive = ({ filterCriteria }: FilterSpec): boolean =>
  (filterCriteria?.hiddenValues?.length ?? 0) > 0 || filterCriteria?.condition !== undefined;

const otherSpecs = (filter: BasicFilter, column: number): FilterSpec[] =>
  (filter.filterSpecs ?? []).filter(({ columnIndex }) => columnIndex !== column);

/** Nothing without a filter over that column. Values that other columns hide are not offered, as in Sheets. */
export function filterColumn(book: Workbook, sheet: Sheet, column: number, now: number): FilterColumn | null {
  const filter = sheet.basicFilter;
  if (!filter) return null;
  const area = areaOf(filter.range, sheet.properties.gridProperties);
  if (column < area.column || column >= area.endColumn) return null;
  const { locale } = book.properties;
  const effective = effectiveValues(book, now);
  const without: Sheet = { ...sheet, basicFilter: { ...filter, filterSpecs: otherSpecs(filter, column) } };
  const hidden = hiddenByFilter(book, without, effective, now);
  const criteria = filter.filterSpecs?.find(({ columnIndex }) => columnIndex === column)?.filterCriteria;
  const hiddenValues = new Set(criteria?.hiddenValues ?? []);
  const found = new Map<string, { readonly value: EffectiveValue | undefined; count: number }>();
  const textAt = (row: number, value: EffectiveValue | undefined) =>
    formattedValue(value, effective.numberFormatAt(sheet, row, column), locale);
  for (let row = area.row + 1; row < Math.min(area.endRow, endOfData(sheet.rows)); row += 1) {
    if (hidden.has(row)) continue;
    const value = effective.at(sheet, row, column);
    const text = textAt(row, value);
    const known = found.get(text);
    if (known) known.count += 1;
    else found.set(text, { value, count: 1 });
  }
  const collator = new Intl.Collator(locale.replace('_', '-'));
  return {
    title: textAt(area.row, effective.at(sheet, area.row, column)),
    values: [...found]
      .sort(([, a], [, b]) => compareValues(a.value, b.value, false, collator))
      .map(([text, { count }]) => ({ text, count, isHidden: hiddenValues.has(text) })),
    condition: criteria?.condition
      ? {
          type: criteria.condition.type,
          values: (criteria.condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? ''),
        }
      : null,
  };
}

/** A chosen block, or all columns with data from the last frozen row (else the first with data) down to the end. */
export function rangeToFilter(sheet: SheetDraft, box: Box): GridRange {
  if (box.bottom - box.top > 1) {
    const { top, left, bottom, right } = box;
    return {
      sheetId: sheet.id,
      startRowIndex: top,
      endRowIndex: bottom,
      startColumnIndex: left,
      endColumnIndex: right,
    };
  }
  const frozen = sheet.properties.gridProperties.frozenRowCount ?? 0;
  const firstFilled = sheet.rows.findIndex((row) => row?.some((cell) => cell?.value !== undefined));
  return {
    sheetId: sheet.id,
    startRowIndex: frozen > 0 ? frozen - 1 : Math.max(0, firstFilled),
    endRowIndex: sheet.size.rowCount,
    startColumnIndex: 0,
    endColumnIndex: Math.max(1, lastDataColumn(sheet.rows)),
  };
}

/** The filter with what one column of it hides now. */
export function withFilteredColumn(
  filter: BasicFilter,
  column: number,
  hiddenValues: readonly string[],
  condition: FilterColumn['condition'],
): BasicFilter {
  const criteria = {
    ...(hiddenValues.length > 0 && { hiddenValues }),
    ...(condition && {
      condition: {
        type: condition.type,
        ...(condition.values.length > 0 && {
          values: condition.values.map((userEnteredValue) => ({ userEnteredValue })),
        }),
      },
    }),
  };
  const others = otherSpecs(filter, column);
  const { filterSpecs: _, ...rest } = filter;
  const specs =
    Object.keys(criteria).length > 0 ? [...others, { columnIndex: column, filterCriteria: criteria }] : others;
  return specs.length > 0 ? { ...rest, filterSpecs: specs } : rest;
}
