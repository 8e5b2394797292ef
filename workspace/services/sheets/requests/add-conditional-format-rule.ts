// addConditionalFormatRule: a rule that colours cells by what they hold.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#addconditionalformatrulerequest
import { GridError } from '../../../grid/grid-error.ts';
import type { ConditionalFormatRule } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { refuseCondition } from '../conditions.ts';
import { placeOf, requestKind, required } from '../request-kind.ts';
import { conditionalFormatRule } from '../shapes.ts';

/** The sheet of a rule, after checking that all its ranges are on it. */
export function sheetOfRule(book: WorkbookDraft, rule: ConditionalFormatRule) {
  const first = rule.ranges?.[0];
  if (!first) throw new GridError('A conditional format rule must have at least one range.');
  if (rule.ranges.some((range) => (range.sheetId ?? 0) !== (first.sheetId ?? 0))) {
    throw new GridError('All ranges of a conditional format rule must be on the same sheet.');
  }
  for (const range of rule.ranges) placeOf(book, range, 'rule.ranges');
  if (!rule.booleanRule === !rule.gradientRule) {
    throw new GridError('A conditional format rule must have either a booleanRule or a gradientRule.');
  }
  if (rule.booleanRule) refuseCondition(rule.booleanRule.condition, 'format');
  return book.sheet(first.sheetId ?? 0);
}

export const withInserted = <T>(items: readonly T[], index: number, item: T): readonly T[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];

export const addConditionalFormatRule = requestKind<{
  readonly rule?: ConditionalFormatRule;
  readonly index?: number;
}>('addConditionalFormatRule', { rule: conditionalFormatRule, index: 'integer' }, (body, { book }) => {
  const rule = required(body.rule, 'rule');
  const sheet = sheetOfRule(book, rule);
  const index = body.index ?? 0;
  if (index < 0 || index > sheet.conditionalFormats.length) {
    throw new GridError(
      `index[${index}] is out of bounds: the sheet has ${sheet.conditionalFormats.length} conditional formats.`,
    );
  }
  sheet.conditionalFormats = withInserted(sheet.conditionalFormats, index, rule);
  return undefined;
});
