// Values of a request typed in the panel: all required ones when it is new, only the given ones when it is corrected.
// Each value is checked by the column that will hold it.

import { checkValues } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { addressByTelephone } from '../../tables/requests.ts';
import { type EditableValues, editableColumns } from './editable-columns.ts';

type Given = Readonly<Record<string, unknown>>;

export function checkGiven(values: Given, context: Context, before: Given = {}): EditableValues {
  return checkValues(editableColumns, values, context, before) as EditableValues;
}

/** Whoever has no address must at least be reached by telephone. */
export function checkComplete(values: Given, context: Context): EditableValues {
  const required = Object.entries(editableColumns).filter(([, column]) => column.required);
  const whole = { ...Object.fromEntries(required.map(([key]) => [key, ''])), ...values };
  return checkValues(columnsFor(whole), whole, context) as EditableValues;
}

function columnsFor({ contactPhone }: Given) {
  const hasPhone = typeof contactPhone === 'string' && contactPhone.trim() !== '';
  return hasPhone ? { ...editableColumns, contactEmail: addressByTelephone } : editableColumns;
}
