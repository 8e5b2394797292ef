// deleteConditionalFormatRule: the rule at an index goes, those after it move up.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deleteconditionalformatrulerequest
import { requestKind } from '../request-kind.ts';
import { ruleAt } from './update-conditional-format-rule.ts';

export const deleteConditionalFormatRule = requestKind<{ readonly index?: number; readonly sheetId?: number }>(
  'deleteConditionalFormatRule',
  { index: 'integer', sheetId: 'integer' },
  (body, { book }) => {
    const sheet = book.sheet(body.sheetId ?? 0);
    const index = body.index ?? 0;
    const rule = ruleAt(sheet, index);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
    return { rule };
  },
);
