// Adding, correcting, moving and removing rows. A row is written only over what the writer saw.

import type { Outcome } from '../../define/define-operation.ts';
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Saved } from '../block.ts';
import { check } from '../check.ts';
import type { Author, Dossier } from '../dossier.ts';
import { changedSince, type FieldColumns } from '../fields.ts';
import type { InputFor } from '../input.ts';
import { firstWritten, written } from '../kept.ts';
import { codeToRestore } from '../restore.ts';
import { find, needRoom, seen } from '../standing-rows.ts';
import { everyRight, filledIn, needRights, type Rights } from './rights.ts';
import type { KeptRow, KeptTable, WorksheetRow, WorksheetTable } from './worksheet.ts';

interface Sheet<T extends KeptTable = WorksheetTable> {
  readonly table: T;
  columnsIn(dossier: Dossier): FieldColumns;
  readonly limits: { readonly max: number };
  /** Unless told, whoever may fill it may do everything. */
  readonly rights?: Rights;
  /** What is kept of values beside themselves. */
  keptWith?(values: Values, dossier: Dossier): Values;
}

type Values = Readonly<Record<string, unknown>>;

export const roomIn = ({ table, limits }: Pick<Sheet<KeptTable>, 'table' | 'limits'>) => ({
  tab: table.label,
  max: limits.max,
});

type InOrder = (dossier: Dossier) => readonly WorksheetRow[];
type Answer = Outcome<Saved>;

/** What becomes of a row that stands there, wherever it is kept. */
export function rowCorrections(sheet: Sheet<KeptTable>, standing: (dossier: Dossier) => readonly KeptRow[]) {
  const { table, rights = everyRight } = sheet;
  return {
    saveRow(dossier: Dossier, { row: id, values, was }: InputFor<'saveRow'>, author: Author): Answer {
      const columns = sheet.columnsIn(dossier);
      const row = find(standing(dossier), id);
      needRights(rights, columns, values, author);
      if (changedSince(columns, row, values, was)) return { result: { theirs: seen(columns, row, dossier) } };
      const checked = check(columns, values, dossier, row);
      return {
        changes: [
          update(table, row.id, { ...checked, ...sheet.keptWith?.(checked, dossier), ...written(dossier, author) }),
        ],
        result: {},
        logged: row.id,
      };
    },
    removeRow(dossier: Dossier, { row: id }: InputFor<'removeRow'>, author: Author): Answer {
      const row = standing(dossier).find((each) => each.id === id);
      // What somebody else wrote in a row does not go with it.
      if (!rights.begins(author)) throw refuse('notYours');
      if (row) needRights(rights, sheet.columnsIn(dossier), filledIn(sheet.columnsIn(dossier), row), author);
      return row ? { changes: [remove(table, row.id)], result: {}, logged: row.id } : { result: {} };
    },
  };
}

export function rowChanges(sheet: Sheet, inOrder: InOrder) {
  const { table, rights = everyRight } = sheet;
  /** Values of a new row: those of its columns that whoever begins it may fill. */
  const begun = (given: Values, dossier: Dossier, author: Author) => {
    const columns = sheet.columnsIn(dossier);
    if (!rights.begins(author)) throw refuse('notYours');
    needRights(rights, columns, filledIn(columns, given), author);
    const hers = Object.entries(columns).filter(([key]) => rights.writes(key, author));
    const values = check(Object.fromEntries(hers), given, dossier);
    return { ...values, ...sheet.keptWith?.(values, dossier), ...firstWritten(dossier, author) };
  };
  const lastPlace = (dossier: Dossier, more: number) => {
    needRoom(roomIn(sheet), inOrder(dossier).length, more, dossier);
    return Math.max(0, ...inOrder(dossier).map(({ position }) => position ?? 0));
  };
  const numbered = (rows: readonly WorksheetRow[], positionOf: (index: number) => number) =>
    rows.flatMap(({ id, position }, index) =>
      position === positionOf(index) ? [] : [update(table, id, { position: positionOf(index) })],
    );
  return {
    addRows(dossier: Dossier, { rows }: InputFor<'addRows'>, author: Author): Answer {
      const last = lastPlace(dossier, rows.length);
      const checked = rows.map((values) => begun(values, dossier, author));
      const inserts = checked.map((values, index) =>
        insert(table, dossier.context.newId(table), {
          ...values,
          case: dossier.case.id,
          position: last + index + 1,
        }),
      );
      return {
        changes: inserts,
        result: { row: inserts[inserts.length - 1]?.id ?? '' },
        logged: `${dossier.case.id} · ${rows.length}`,
      };
    },
    ...rowCorrections(sheet, inOrder),
    restoreRow(dossier: Dossier, { row: id, values, at }: InputFor<'restoreRow'>, author: Author): Answer {
      if (inOrder(dossier).some((row) => row.id === id)) return { result: {} };
      const code = codeToRestore(table, id, dossier);
      const last = lastPlace(dossier, 1);
      const before = inOrder(dossier);
      const place = at === undefined ? before.length : Math.max(0, Math.min(before.length, at - 1));
      const position = place === before.length ? last + 1 : place + 1;
      const restored = { ...begun(values, dossier, author), case: dossier.case.id, position };
      const moved = place === before.length ? [] : numbered(before, (index) => (index < place ? index + 1 : index + 2));
      return { changes: [insert(table, code, restored), ...moved], result: { row: id }, logged: id };
    },
    moveRow(dossier: Dossier, { row: id, by }: InputFor<'moveRow'>, author: Author): Answer {
      if (!rights.begins(author)) throw refuse('notYours');
      const rows = [...inOrder(dossier)];
      const row = find(rows, id);
      const from = rows.indexOf(row);
      rows.splice(from, 1);
      rows.splice(Math.max(0, Math.min(rows.length, from + Math.sign(by))), 0, row);
      return { changes: numbered(rows, (index) => index + 1), result: {}, logged: row.id };
    },
  };
}
