// Text typed or pasted into cells by a person: read as Sheets reads it, held against protection and validation.

import { areaToA1 } from '../../grid/a1.ts';
import { type Cell, type DataValidationRule, type EffectiveValue, isFormula } from '../../grid/cell.ts';
import { conditionContext } from '../../grid/condition-context.ts';
import { meetsCondition } from '../../grid/condition-test.ts';
import { effectiveValues } from '../../grid/effective-values.ts';
import { GridError, protectedCellText } from '../../grid/grid-error.ts';
import { isEditable } from '../../grid/protection.ts';
import { type Area, rangeOf } from '../../grid/range.ts';
import type { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { refuseLong } from './cell-data.ts';
import { typedInto } from './write-values.ts';

export interface TypedBlock {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

export interface TypingOptions {
  readonly user: string;
  /** Serial of the present moment. */
  readonly now: number;
}

/** A cell whose entry breaks a rule that only warns. */
export interface Warning {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** The rule does not allow the entry; the workbook is to stay as it was. */
class ValidationRefusal extends GridError {}

/** Throws a GridError (protection, too long) or a ValidationRefusal. The grid grows under a block that reaches beyond it. */
export function typeBlock(draft: WorkbookDraft, block: TypedBlock, { user, now }: TypingOptions): Warning[] {
  const sheet = draft.sheet(block.sheetId);
  const width = block.texts.reduce((widest, line) => Math.max(widest, line.length), 0);
  const area: Area = {
    row: block.row,
    column: block.column,
    endRow: block.row + block.texts.length,
    endColumn: block.column + width,
  };
  if (!isEditable(draft, sheet, rangeOf(sheet.id, area), user)) throw new GridError(protectedCellText);
  const { rowCount, columnCount } = sheet.size;
  sheet.setSize({ rowCount: Math.max(rowCount, area.endRow), columnCount: Math.max(columnCount, area.endColumn) });
  draft.refuseTooManyCells();
  const ruled: { readonly row: number; readonly column: number; readonly rule: DataValidationRule }[] = [];
  block.texts.forEach((line, down) => {
    line.forEach((text, right) => {
      refuseLong(text);
      const row = area.row + down;
      const column = area.column + right;
      sheet.changeCell(row, column, (cell): Cell => {
        const after = typedInto(cell, text, draft.properties.locale, now);
        if (cell.validation && after.value !== undefined) ruled.push({ row, column, rule: cell.validation });
        return after;
      });
    });
  });
  return ruled.length > 0 ? brokenRules(draft, block.sheetId, ruled, now) : [];
}

function brokenRules(
  draft: WorkbookDraft,
  sheetId: number,
  ruled: readonly { readonly row: number; readonly column: number; readonly rule: DataValidationRule }[],
  now: number,
): Warning[] {
  const book = draft.commit();
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) return [];
  const context = conditionContext({ book, sheet, now });
  const effective = effectiveValues(book, now);
  const warnings: Warning[] = [];
  for (const { row, column, rule } of ruled) {
    const value: EffectiveValue | undefined = effective.at(sheet, row, column);
    if (meetsCondition(value, rule.condition, context)) continue;
    const name = areaToA1({ row, column, endRow: row + 1, endColumn: column + 1 });
    const message =
      rule.inputMessage ?? `Lo escrito en la celda ${name} no cumple la regla de validación de esa celda.`;
    if (rule.strict) throw new ValidationRefusal(message);
    warnings.push({ row, column, message });
  }
  return warnings;
}

/** What an edit event tells of a single cell: numbers and dates as numbers, formulas as their text. */
export const eventValue = (cell: Cell | undefined): string | number | boolean | undefined =>
  cell?.value !== undefined && isFormula(cell.value)
    ? cell.value.formula
    : (cell?.value as string | number | boolean | undefined);
