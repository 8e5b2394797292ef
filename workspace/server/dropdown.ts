// The choices that a cell's validation offers in its dropdown.
import type { DataValidationRule } from '../grid/cell.ts';
import { conditionContext } from '../grid/condition-context.ts';
import { formattedValue } from '../grid/formatted-value.ts';
import type { Sheet, Workbook } from '../grid/workbook.ts';

export type Choices = (rule: DataValidationRule | undefined) => readonly string[] | undefined;

/** Undefined for a rule that offers none. Each range is read once. */
export function dropdownChoices(book: Workbook, sheet: Sheet, now: number): Choices {
  const context = conditionContext({ book, sheet, now });
  const known = new Map<string, readonly string[]>();
  const inRange = (formula: string): readonly string[] => {
    const texts = context.rangeValues(formula).map((value) => formattedValue(value, undefined, book.properties.locale));
    return [...new Set(texts.filter((text) => text !== ''))];
  };
  return (rule) => {
    if (!rule || rule.showCustomUi === false) return undefined;
    const { type, values = [] } = rule.condition;
    if (type === 'ONE_OF_LIST') return values.map(({ userEnteredValue }) => userEnteredValue ?? '');
    if (type !== 'ONE_OF_RANGE') return undefined;
    const formula = values[0]?.userEnteredValue ?? '';
    const choices = known.get(formula) ?? inRange(formula);
    known.set(formula, choices);
    return choices;
  };
}
