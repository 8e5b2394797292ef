// One cell of a workbook: what was entered, how it looks, what it allows.
// Cells are immutable and shared freely between rows, snapshots and copies.
import type { Json } from './json.ts';

export interface Formula {
  /** The text as entered, with its leading `=`. */
  readonly formula: string;
}

/** A date is a number (days since 1899-12-30) under a date format, as in Sheets. */
export type EnteredValue = number | string | boolean | Formula;

export interface CellError {
  readonly error: { readonly type: string; readonly message: string };
}

export type EffectiveValue = number | string | boolean | CellError;

export interface NumberFormat {
  readonly type: string;
  readonly pattern?: string;
}

interface TextFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly foregroundColor?: Color;
  readonly foregroundColorStyle?: { readonly rgbColor?: Color; readonly themeColor?: string };
  readonly link?: { readonly uri?: string };
}

/** Channels from 0 to 1; an absent channel is 0, as in Google's JSON. */
export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
  readonly alpha?: number;
}

export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly textFormat?: TextFormat;
  readonly backgroundColor?: Color;
  readonly backgroundColorStyle?: { readonly rgbColor?: Color; readonly themeColor?: string };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textDirection?: string;
  readonly hyperlinkDisplayType?: string;
  readonly padding?: Json;
  readonly borders?: { readonly [side: string]: Json };
  readonly textRotation?: Json;
}

interface ConditionValue {
  readonly userEnteredValue?: string;
  readonly relativeDate?: string;
}

export interface BooleanCondition {
  readonly type: string;
  readonly values?: readonly ConditionValue[];
}

export interface DataValidationRule {
  readonly condition: BooleanCondition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface Cell {
  readonly value: EnteredValue | undefined;
  readonly format: CellFormat | undefined;
  readonly note: string | undefined;
  readonly validation: DataValidationRule | undefined;
  readonly textFormatRuns: readonly Json[] | undefined;
}

export type Row = readonly (Cell | undefined)[];

export const blankCell: Cell = {
  value: undefined,
  format: undefined,
  note: undefined,
  validation: undefined,
  textFormatRuns: undefined,
};

export const isFormula = (value: EnteredValue | undefined): value is Formula => typeof value === 'object';

export const isCellError = (value: EffectiveValue | undefined): value is CellError => typeof value === 'object';

/** The cell, or nothing when nothing is left in it, so that rows stay sparse. */
export function withoutBlank(cell: Cell): Cell | undefined {
  return cell.value === undefined &&
    cell.format === undefined &&
    cell.note === undefined &&
    cell.validation === undefined &&
    cell.textFormatRuns === undefined
    ? undefined
    : cell;
}
