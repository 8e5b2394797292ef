// Which rows a sheet's filter hides: by values left out and by conditions, below its header row.
import { conditionContext } from './condition-context.ts';
import { meetsCondition } from './condition-test.ts';
import type { EffectiveValues } from './effective-values.ts';
import { formattedValue } from './formatted-value.ts';
import { areaOf } from './range.ts';
import type { Sheet, Workbook } from './workbook.ts';

export function hiddenByFilter(
  book: Workbook,
  sheet: Sheet,
  effective: EffectiveValues,
  now: number,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  const filter = sheet.basicFilter;
  if (!filter?.filterSpecs?.length) return hidden;
  const { locale } = book.properties;
  const area = areaOf(filter.range, sheet.properties.gridProperties);
  const context = conditionContext({ book, sheet, now });
  const specs = filter.filterSpecs.map(({ columnIndex, filterCriteria }) => ({
    columnIndex,
    hiddenValues: new Set(filterCriteria?.hiddenValues ?? []),
    condition: filterCriteria?.condition,
  }));
  for (let row = area.row + 1; row < area.endRow; row += 1) {
    const isHidden = specs.some(({ columnIndex, hiddenValues, condition }) => {
      const value = effective.at(sheet, row, columnIndex);
      const format = effective.numberFormatAt(sheet, row, columnIndex);
      if (hiddenValues.has(formattedValue(value, format, locale))) return true;
      return condition !== undefined && !meetsCondition(value, condition, context);
    });
    if (isHidden) hidden.add(row);
  }
  return hidden;
}
