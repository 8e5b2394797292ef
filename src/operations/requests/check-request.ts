// Values of a request typed in the panel: all required ones when it is new, only the given ones when it is corrected.
// Each value is checked by the column that will hold it.
import type { Context } from '../../define/context.ts';
import { checkValues } from '../check-input.ts';
import { type EditableValues, editableColumns } from './editable-columns.ts';

export function checkGiven(values: Readonly<Record<string, unknown>>, context: Context): EditableValues {
  return checkValues(editableColumns, values, context) as EditableValues;
}

export function checkComplete(values: Readonly<Record<string, unknown>>, context: Context): EditableValues {
  const required = Object.entries(editableColumns).filter(([, column]) => column.required);
  return checkGiven({ ...Object.fromEntries(required.map(([key]) => [key, ''])), ...values }, context);
}
