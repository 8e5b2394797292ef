// Between Google's CellData and the cells of the grid.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells
import { type Cell, type CellFormat, type DataValidationRule, type EnteredValue, isFormula } from '../../grid/cell.ts';
import { type FieldMask, maskBelow, masked } from '../../grid/field-mask.ts';
import { GridError, longCellText, maximumCellCharacters } from '../../grid/grid-error.ts';
import type { Json, JsonObject } from '../../grid/json.ts';

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidationRule;
  readonly textFormatRuns?: readonly Json[];
}

export interface RowData {
  readonly values?: readonly CellData[];
}

/** Text stays text whatever it starts with; an empty text leaves the cell blank. */
function enteredValueOf(value: ExtendedValue | undefined): EnteredValue | undefined {
  if (!value) return undefined;
  const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  if (given.length > 1) {
    throw new GridError(`oneof field 'value' is already set. Cannot set '${given[1]?.[0]}'`);
  }
  const { numberValue, stringValue, boolValue, formulaValue } = value;
  if (stringValue !== undefined && stringValue !== null) {
    refuseLong(stringValue);
    return stringValue === '' ? undefined : stringValue;
  }
  if (formulaValue !== undefined && formulaValue !== null) {
    refuseLong(formulaValue);
    if (!formulaValue.startsWith('=')) throw new GridError(`formulaValue must start with '=': ${formulaValue}`);
    return { formula: formulaValue };
  }
  return numberValue ?? boolValue ?? undefined;
}

export function refuseLong(text: string): void {
  if (text.length > maximumCellCharacters) throw new GridError(longCellText);
}

export function extendedValueOf(value: EnteredValue): ExtendedValue {
  if (isFormula(value)) return { formulaValue: value.formula };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: value };
}

/** What a masked write does to one cell. Equal formats share one object, so that big writes stay small. */
export function cellChange(mask: FieldMask): (cell: Cell, data: CellData | undefined) => Cell {
  const valueMask = maskBelow(mask, 'userEnteredValue');
  const formatMask = maskBelow(mask, 'userEnteredFormat');
  const changesNote = maskBelow(mask, 'note') !== undefined;
  const changesValidation = maskBelow(mask, 'dataValidation') !== undefined;
  const changesRuns = maskBelow(mask, 'textFormatRuns') !== undefined;
  const sharedFormats = new Map<string, CellFormat>();
  const shared = (format: CellFormat | undefined): CellFormat | undefined => {
    if (!format) return undefined;
    const key = JSON.stringify(format);
    const known = sharedFormats.get(key);
    if (known) return known;
    sharedFormats.set(key, format);
    return format;
  };
  return (cell, data) => ({
    value: valueMask === undefined ? cell.value : enteredValueOf(data?.userEnteredValue),
    format:
      formatMask === undefined ? cell.format : shared(maskedFormat(cell.format, data?.userEnteredFormat, formatMask)),
    note: changesNote ? data?.note || undefined : cell.note,
    validation: changesValidation ? (data?.dataValidation ?? undefined) : cell.validation,
    // Writing a value drops the runs of the old text, as in Sheets.
    textFormatRuns: changesRuns
      ? (data?.textFormatRuns ?? undefined)
      : valueMask === undefined
        ? cell.textFormatRuns
        : undefined,
  });
}

function maskedFormat(
  before: CellFormat | undefined,
  source: CellFormat | undefined,
  mask: FieldMask,
): CellFormat | undefined {
  if (mask === true) return source ?? undefined;
  // CellFormat is JSON by construction.
  return masked(before as JsonObject | undefined, source as JsonObject | undefined, mask) as CellFormat | undefined;
}
