// Repeated rows with typed columns of their own, in a tab of their own: a work plan, a questionnaire, a list of themes.
// Filled in the tab, in the panel and on the page; each row is saved by itself.

import type { ValueOf } from '../../define/columns/column.ts';
import { count } from '../../define/columns/number.ts';
import { defineTable, type Row, type Table } from '../../define/define-table.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { type FieldColumns, isComplete } from '../fields.ts';
import { caseColumn, writtenColumns } from '../kept.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { rowChanges } from './row-changes.ts';
import { rowPaper } from './row-paper.ts';
import { rowsScreen } from './row-screen.ts';

const keptColumns = {
  ...caseColumn,
  position: count(label('Orden', 'Order', 'Ordem'), { min: 0, computed: true, width: 70 }),
};

type KeptColumns = typeof keptColumns & typeof writtenColumns;
export type WorksheetTable<C extends FieldColumns = FieldColumns> = Table<string, KeptColumns & C>;
export type WorksheetRow = Row<WorksheetTable>;
/** Of a case or not: rows that say who wrote them. */
export type KeptTable<C extends FieldColumns = FieldColumns> = Table<string, typeof writtenColumns & C>;
export type KeptRow = Row<KeptTable>;

export interface WorksheetOptions<C extends FieldColumns> extends Aspects {
  readonly sheetId: number;
  /** Of the codes of its rows. */
  readonly prefix: string;
  readonly rows: { readonly min: number; readonly max: number };
  /** What one row is called: "actividad". */
  readonly rowName: Translated;
  readonly columns: C;
  /** Filled in a later stage, through `lines`. */
  readonly later?: FieldColumns;
}

export interface Worksheet<C extends FieldColumns = FieldColumns> extends Block {
  readonly table: WorksheetTable;
  readonly columns: C;
  readonly later: FieldColumns;
  readonly rowName: Translated;
  inOrder(dossier: Dossier): readonly WorksheetRow[];
  /** What stands in its own columns, row by row. */
  values(dossier: Dossier): readonly { readonly [K in keyof C]: ValueOf<C[K]> }[];
}

export function worksheet<const C extends FieldColumns>(key: string, options: WorksheetOptions<C>): Worksheet<C> {
  const { sheetId, prefix, columns, rows: limits, later = {}, rowName, ...aspects } = options;
  const table: WorksheetTable = defineTable({
    key,
    sheetId,
    prefix,
    yearly: true,
    label: aspects.label,
    note: aspects.help ?? aspects.label,
    columns: { ...keptColumns, ...columns, ...later, ...writtenColumns },
  });
  const inOrder = (dossier: Dossier) => sorted(dossier.rows(table));
  const block = defineBlock(key, aspects, {
    kind: 'worksheet',
    tables: [table],
    changes: rowChanges({ table, columns, limits }, inOrder),
    state(dossier) {
      const rows = inOrder(dossier);
      const complete = rows.filter((row) => isComplete(columns, row));
      const isDone = complete.length >= limits.min && complete.length === rows.length;
      const days = rows.map(({ addedOn }) => addedOn);
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: isDone ? dayOfNth(days, limits.min) : '',
        count: rows.length,
        owes: aspects.by.map((role) => ({
          role,
          verb: 'fill',
          missing: missing(rows.length, complete.length, limits.min),
        })),
      };
    },
    screen: (dossier, author) =>
      rowsScreen({ columns, limits, rowName }, inOrder(dossier), dossier, {
        isOpen: isOpenTo(aspects, dossier, author),
        may: ['add', 'edit', 'remove', 'move', 'paste'],
      }),
    ...rowPaper({ label: aspects.label, columns: { ...columns, ...later }, isSingle: limits.max === 1 }, inOrder),
  });
  // The table's type keeps no record of its own columns; its rows are parsed by them all the same.
  const values = (dossier: Dossier) => inOrder(dossier) as unknown as ReturnType<Worksheet<C>['values']>;
  return { ...block, table, columns, later, rowName, inOrder, values };
}

function missing(rows: number, complete: number, least: number): Translated {
  if (rows < least)
    return label(
      `${rows} de ${least} filas anotadas`,
      `${rows} of ${least} rows recorded`,
      `${rows} de ${least} linhas registradas`,
    );
  const left = rows - complete;
  return label(
    left === 1 ? 'Falta completar una fila' : `Falta completar ${left} filas`,
    left === 1 ? 'One row is incomplete' : `${left} rows are incomplete`,
    left === 1 ? 'Falta completar uma linha' : `Faltam completar ${left} linhas`,
  );
}

function sorted(rows: readonly WorksheetRow[]): readonly WorksheetRow[] {
  const place = ({ position }: WorksheetRow) => position ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((one, other) => place(one) - place(other));
}
