// Repeated rows with typed columns of their own, in a tab of their own: a work plan, a questionnaire, a list of themes.
// Filled in the tab, in the panel and on the page; each row is saved by itself.

import type { LocalDate } from '../../calendar/local-date.ts';
import type { ValueOf } from '../../define/columns/column.ts';
import { count } from '../../define/columns/number.ts';
import { defineTable, type Row, type Table } from '../../define/define-table.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { type FieldColumns, isComplete } from '../fields.ts';
import { caseColumn, writtenColumns } from '../kept.ts';
import type { NamedRows } from '../named-rows.ts';
import type { Role } from '../role.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import {
  chosenFields,
  hasSomething,
  inTheirOrder,
  keptWithName,
  namesChosen,
  perGathering,
  perNamedRow,
  printedName,
} from './belonging.ts';
import { owedAnswers } from './owed-answers.ts';
import { type ColumnsBy, rightsOf } from './rights.ts';
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
  /** Columns that one role alone fills; whose the required ones are begins the rows, and the others owe what is theirs in each. */
  readonly columnsBy?: ColumnsBy<C>;
  /** Each row belongs to something that takes place in that block, which whoever writes it chooses. */
  readonly per?: Block;
  /** Each row belongs to a row of that block, known by its first column, which whoever writes it chooses. */
  readonly perRow?: NamedRows;
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
  const { sheetId, prefix, columns, rows: limits, later = {}, rowName, columnsBy = {}, ...others } = options;
  const { per, perRow, ...aspects } = others;
  const belongsTo = [...(per ? [perGathering(per)] : []), ...(perRow ? [perNamedRow(perRow)] : [])];
  const table: WorksheetTable = defineTable({
    key,
    sheetId,
    prefix,
    yearly: true,
    label: aspects.label,
    note: aspects.help ?? aspects.label,
    ...namedBy(columns),
    columns: { ...keptColumns, ...keptWithName(belongsTo), ...columns, ...later, ...writtenColumns },
  });
  const inOrder = (dossier: Dossier) => inTheirOrder(belongsTo, sorted(dossier.rows(table)), dossier);
  const columnsIn = (dossier: Dossier): FieldColumns => ({
    ...chosenFields(belongsTo, dossier, inOrder(dossier)),
    ...columns,
  });
  const rights = rightsOf(columns, columnsBy);
  const isBeginner = (role: Role) => rights.begins({ role: role.key, isTeam: false });
  const block = defineBlock(key, aspects, {
    kind: 'worksheet',
    tables: [table],
    reads: [per, perRow].flatMap((of) => of?.tables ?? []),
    changes: rowChanges(
      {
        table,
        columnsIn,
        limits,
        rights,
        keptWith: (values, dossier) => namesChosen(belongsTo, values, dossier),
      },
      inOrder,
    ),
    state(dossier) {
      const rows = inOrder(dossier);
      const complete = rows.filter((row) => isComplete(columns, row, dossier.context));
      const days = rows.map(({ addedOn }) => addedOn);
      const isBegun = complete.length >= limits.min && complete.length === rows.length;
      const beginners = aspects.by.filter((role) => isBeginner(role));
      const owes = [
        ...(isBegun && beginners.length < aspects.by.length ? [] : beginners).map((role) => ({
          role,
          verb: 'fill' as const,
          missing: missing(rows.length, complete.length, limits.min),
        })),
        ...owedAnswers(
          { columns, columnsBy, by: aspects.by.filter((role) => !isBeginner(role)) },
          rows,
          isBegun && rows.length > 0,
        ),
      ];
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: isBegun && (beginners.length === aspects.by.length || owes.length === 0) ? doneOn(rows) : '',
        count: rows.length,
        owes,
      };
    },
    screen: (dossier, author) =>
      rowsScreen({ columns: columnsIn(dossier), limits, rowName }, inOrder(dossier), dossier, {
        isOpen: isOpenTo(aspects, dossier, author) && hasSomething(belongsTo, dossier),
        may: rights.begins(author) ? [...rowActs, ...(belongsTo.length > 0 ? [] : whereOrdered)] : ['edit'],
        readOnly: (field) => !rights.writes(field, author),
      }),
    ...rowPaper(
      {
        label: aspects.label,
        columns: { ...printedName(belongsTo), ...columns, ...later },
        isSingle: limits.max === 1,
      },
      inOrder,
    ),
  });
  /** By the day on which the least number stood there; where one answers another, by the last answer. */
  function doneOn(rows: readonly WorksheetRow[]): LocalDate | '' {
    if (Object.keys(columnsBy).length === 0)
      return dayOfNth(
        rows.map(({ addedOn }) => addedOn),
        limits.min,
      );
    return dayOfNth(
      rows.map(({ savedAt, addedOn }) => savedAt.slice(0, 10) || addedOn),
      rows.length,
    );
  }
  // The table's type keeps no record of its own columns; its rows are parsed by them all the same.
  const values = (dossier: Dossier) => inOrder(dossier) as unknown as ReturnType<Worksheet<C>['values']>;
  return { ...block, table, columns, later, rowName, inOrder, values };
}

/** Rows are known by their first column, where it is a short text. */
function namedBy(columns: FieldColumns): { readonly nameColumn?: string } {
  const [[key, column] = []] = Object.entries(columns);
  return key !== undefined && column?.question.type === 'text' ? { nameColumn: key } : {};
}

const rowActs = ['add', 'edit', 'remove'] as const;
/** Rows that stand in an order of their own are not moved, and what is pasted could not say where it belongs. */
const whereOrdered = ['move', 'paste'] as const;

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
