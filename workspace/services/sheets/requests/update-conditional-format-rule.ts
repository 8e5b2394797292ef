// updateConditionalFormatRule: replaces the rule at an index, or moves it.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updateconditionalformatrulerequest
import { GridError } from '../../../grid/grid-error.ts';
import type { SheetDraft } from '../../../grid/sheet-draft.ts';
import type { ConditionalFormatRule } from '../../../grid/workbook.ts';
import { requestKind } from '../request-kind.ts';
import { conditionalFormatRule } from '../shapes.ts';
import { sheetOfRule, withInserted } from './add-conditional-format-rule.ts';

interface Body {
  readonly index?: number;
  readonly sheetId?: number;
  readonly rule?: ConditionalFormatRule;
  readonly newIndex?: number;
}

export function ruleAt(sheet: SheetDraft, index: number): ConditionalFormatRule {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw new GridError(`No conditional format on sheet: ${sheet.id} at index: ${index}`);
  return rule;
}

export const updateConditionalFormatRule = requestKind<Body>(
  'updateConditionalFormatRule',
  { index: 'integer', sheetId: 'integer', rule: conditionalFormatRule, newIndex: 'integer' },
  (body, { book }) => {
    const index = body.index ?? 0;
    if (body.rule) {
      const sheet = sheetOfRule(book, body.rule);
      const oldRule = ruleAt(sheet, index);
      const newRule = body.rule;
      sheet.conditionalFormats = sheet.conditionalFormats.map((other) => (other === oldRule ? newRule : other));
      return { oldRule, oldIndex: index, newRule: body.rule, newIndex: index };
    }
    const sheet = book.sheet(body.sheetId ?? 0);
    const rule = ruleAt(sheet, index);
    const newIndex = body.newIndex ?? 0;
    ruleAt(sheet, newIndex);
    const rest = sheet.conditionalFormats.filter((other) => other !== rule);
    sheet.conditionalFormats = withInserted(rest, newIndex, rule);
    return { oldRule: rule, oldIndex: index, newRule: rule, newIndex };
  },
);
