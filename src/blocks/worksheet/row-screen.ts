// Rows as panel and page draw them.
import type { Translated } from '../../text/language.ts';
import type { Dossier } from '../dossier.ts';
import { type FieldColumns, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import type { RowsSpec } from '../screen.ts';
import { writtenBy } from '../told.ts';
import type { KeptRow } from './worksheet.ts';

interface Sheet {
  readonly columns: FieldColumns;
  readonly limits: { readonly min: number; readonly max: number };
  readonly rowName: Translated;
}

interface Leave {
  readonly isOpen: boolean;
  readonly may: RowsSpec['may'];
  /** Fields shown for what they say, and not to be changed here. */
  readonly readOnly?: (key: string) => boolean;
  readonly isTick?: (key: string) => boolean;
}

export function rowsScreen(sheet: Sheet, rows: readonly KeptRow[], dossier: Dossier, leave: Leave): RowsSpec {
  const { columns, limits, rowName } = sheet;
  const { context } = dossier;
  const isFull = rows.length >= limits.max;
  const may = leave.isOpen ? leave.may.filter((each) => !isFull || (each !== 'add' && each !== 'paste')) : [];
  return {
    type: 'rows',
    fields: fieldSpecs(columns, context, { ...leave, of: dossier }),
    rows: rows.map((row) => ({
      id: row.id,
      values: fieldValues(columns, row),
      shown: shownValues(columns, row, context),
      url: '',
      by: writtenBy(row, context),
      isOpen: leave.isOpen,
    })),
    least: limits.min,
    most: limits.max,
    may,
    rowName: rowName[context.language],
    sharing: '',
  };
}
