// Rows as a document prints them: a list of them, or the fields of the only one.
import type { Translated } from '../../text/language.ts';
import type { Block } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import { columnFields, columnValues, rowsField } from '../merge-fields.ts';
import type { WorksheetRow } from './worksheet.ts';

interface Sheet {
  readonly label: Translated;
  readonly columns: FieldColumns;
  readonly isSingle?: boolean;
}

export function rowPaper(
  { label, columns, isSingle = false }: Sheet,
  inOrder: (dossier: Dossier) => readonly WorksheetRow[],
): Pick<Block, 'fields' | 'merge'> {
  if (isSingle)
    return {
      fields: () => columnFields(columns),
      merge: (dossier) => columnValues(columns, inOrder(dossier)[0], dossier.context),
    };
  return {
    fields: () => ({ filas: rowsField(label, columnFields(columns)) }),
    merge: (dossier) => ({ filas: inOrder(dossier).map((row) => columnValues(columns, row, dossier.context)) }),
  };
}
