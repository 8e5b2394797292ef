// setBasicFilter: the filter of a sheet, with what it hides and how it sorts.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#setbasicfilterrequest
import type { BasicFilter, FilterCriteria, FilterSpec } from '../../../grid/workbook.ts';
import { refuseCondition } from '../conditions.ts';
import { placeOf, requestKind, required } from '../request-kind.ts';
import { basicFilter } from '../shapes.ts';
import { sortPlace } from './sort-range.ts';

interface GivenFilter extends BasicFilter {
  readonly criteria?: Readonly<Record<string, FilterCriteria>>;
}

export const setBasicFilter = requestKind<{ readonly filter?: GivenFilter }>(
  'setBasicFilter',
  { filter: basicFilter },
  (body, context) => {
    const { criteria, ...given } = required(body.filter, 'filter');
    const place = placeOf(context.book, given.range, 'filter.range');
    const fromCriteria: FilterSpec[] = Object.entries(criteria ?? {}).map(([column, filterCriteria]) => ({
      columnIndex: Number(column),
      filterCriteria,
    }));
    const filterSpecs = given.filterSpecs ?? fromCriteria;
    for (const { filterCriteria } of filterSpecs) {
      if (filterCriteria?.condition) refuseCondition(filterCriteria.condition, 'filter');
    }
    place.sheet.basicFilter = { ...given, ...(filterSpecs.length > 0 && { filterSpecs }) };
    if (given.sortSpecs?.length) {
      // The header row of a filter stays where it is.
      const area = { ...place.area, row: place.area.row + 1 };
      if (area.endRow > area.row) sortPlace(context, { sheet: place.sheet, area }, given.sortSpecs);
    }
    return undefined;
  },
);
