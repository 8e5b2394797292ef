// Rows that a programme keeps between its cases: the projects that can be asked, in a tab of their own. They belong to
// no case and never end with one; the team fills them, in the tab or in the panel.

import type { ValueOf } from '../../define/columns/column.ts';
import { folded } from '../../define/columns/column.ts';
import { defineTable } from '../../define/define-table.ts';
import type { Id } from '../../define/ids.ts';
import { insert } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { Author, Dossier } from '../dossier.ts';
import { type FieldColumns, tablesPointedAt } from '../fields.ts';
import { firstWritten, writtenColumns } from '../kept.ts';
import type { KeptBetweenCases } from '../programme.ts';
import { codeToRestore } from '../restore.ts';
import type { RowSpec } from '../screen.ts';
import { needRoom } from '../standing-rows.ts';
import { untouched } from '../state.ts';
import { roomIn, rowCorrections } from './row-changes.ts';
import { rowsScreen } from './row-screen.ts';
import type { KeptRow, KeptTable } from './worksheet.ts';

export interface DirectoryOptions<C extends FieldColumns> extends Pick<Aspects, 'label' | 'help' | 'by'> {
  readonly sheetId: number;
  /** Of the codes of its rows. */
  readonly prefix: string;
  /** How many it holds. */
  readonly most: number;
  /** What one row is called: "proyecto". */
  readonly rowName: Translated;
  readonly columns: C;
  /** The column by which people know a row: no two rows say the same in it. */
  readonly named: keyof C & string;
  /** Columns to be read in the list; the others only where a row is opened. */
  readonly shows: readonly (keyof C & string)[];
}

export interface Directory<C extends FieldColumns = FieldColumns> extends KeptBetweenCases {
  readonly columns: C;
  /** What stands in it, by name. */
  entries(dossier: Dossier): readonly DirectoryEntry<C>[];
}

export type DirectoryEntry<C extends FieldColumns = FieldColumns> = { readonly id: Id<string> } & {
  readonly [K in keyof C]: ValueOf<C[K]>;
};

export function directory<const C extends FieldColumns>(key: string, options: DirectoryOptions<C>): Directory<C> {
  const { sheetId, prefix, most, rowName, columns, named, shows, ...aspects } = options;
  const { label, help = label } = aspects;
  const table: KeptTable = defineTable({
    key,
    sheetId,
    prefix,
    yearly: true,
    label,
    note: help,
    nameColumn: named,
    columns: { ...columns, ...writtenColumns },
  });
  const sheet = { table, columns, columnsIn: () => columns, limits: { min: 0, max: most }, rowName };
  const nameOf = (values: Readonly<Record<string, unknown>>) => String(values[named] ?? '');
  const placeOf = (row: KeptRow) => `${folded(nameOf(row))} ${row.id}`;
  const byName = (dossier: Dossier) =>
    [...dossier.rows(table)].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  /** One row a name, whoever adds the second. */
  const needName = (name: string, others: readonly string[]) => {
    if (others.some((other) => folded(other) === folded(name))) throw refuse('alreadyListed', { name });
  };
  const added = (dossier: Dossier, given: readonly Readonly<Record<string, unknown>>[], author: Author) => {
    needRoom(roomIn(sheet), dossier.rows(table).length, given.length, dossier);
    const names = dossier.rows(table).map(nameOf);
    return given.map((each) => {
      const values = check(columns, each, dossier);
      needName(nameOf(values), names);
      names.push(nameOf(values));
      return { ...values, ...firstWritten(dossier, author) };
    });
  };
  const corrections = rowCorrections(sheet, byName);
  const block = defineBlock(key, aspects, {
    kind: 'directory',
    tables: [table, ...tablesPointedAt(columns)],
    changes: {
      ...corrections,
      addRows(dossier, { rows }, author) {
        const inserts = added(dossier, rows, author).map((values) =>
          insert(table, dossier.context.newId(table), values),
        );
        return {
          changes: inserts,
          result: { row: inserts[inserts.length - 1]?.id ?? '' },
          logged: inserts.map(({ id }) => id).join(', '),
        };
      },
      saveRow(dossier, input, author) {
        const others = byName(dossier).filter(({ id }) => id !== input.row);
        if (named in input.values) needName(nameOf(input.values), others.map(nameOf));
        return corrections.saveRow(dossier, input, author);
      },
      restoreRow(dossier, { row: id, values }, author) {
        if (dossier.rows(table).some((row) => row.id === id)) return { result: {} };
        const code = codeToRestore(table, id, dossier);
        return {
          changes: added(dossier, [values], author).map((restored) => insert(table, code, restored)),
          result: { row: id },
          logged: id,
        };
      },
    },
    state: (dossier) => ({ ...untouched, count: dossier.rows(table).length }),
    screen(dossier, author) {
      const spec = rowsScreen(sheet, byName(dossier), dossier, {
        isOpen: author.isTeam,
        may: ['add', 'edit', 'remove', 'paste'],
      });
      const inList = (shown: RowSpec['shown']) =>
        Object.fromEntries(shows.map((column) => [column, shown[column] ?? '']));
      return { ...spec, rows: spec.rows.map((row) => ({ ...row, shown: inList(row.shown) })) };
    },
  });
  // The table's type keeps no record of its own columns; its rows are parsed by them all the same.
  const entries = (dossier: Dossier) => byName(dossier) as unknown as readonly DirectoryEntry<C>[];
  return { ...block, table, columns, entries };
}
