// What somebody asks for who wants a case: a form whose answer opens one, or the team writes it down for whoever called.
// One row a case. Whoever asked is seated at once, and her mail leads to her page.
import type { ValueOf } from '../../define/columns/column.ts';
import { defineTable } from '../../define/define-table.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { Author, Dossier } from '../dossier.ts';
import {
  changedSince,
  type FieldColumns,
  fieldSpecs,
  fieldValues,
  isFilled,
  shownValues,
  tablesPointedAt,
} from '../fields.ts';
import { caseColumn, firstWritten, written, writtenColumns } from '../kept.ts';
import { columnFields, columnValues } from '../merge-fields.ts';
import { untouched } from '../state.ts';
import { writtenBy } from '../told.ts';
import { type ApplicationFormOptions, applicationForm } from './application-form.ts';
import { type Seating, seatWhoAsked } from './seat-who-asked.ts';
import { type ApplicationRow, type ApplicationTable, arrivalColumns, toReview } from './table.ts';

export interface ApplicationOptions<C extends FieldColumns> extends Aspects {
  readonly sheetId: number;
  /** Of the codes of its rows. */
  readonly prefix: string;
  readonly columns: C;
  /** The column that names the case that an answer opens. */
  readonly title: keyof C & string;
  /** Which columns say who asked, and where and as what she is seated. */
  readonly seats: Seating<keyof C & string>;
  /** With `via: ['form']`: its words. */
  readonly form: ApplicationFormOptions<keyof C & string>;
}

export interface Application<C extends FieldColumns = FieldColumns> extends Block {
  readonly table: ApplicationTable;
  readonly columns: C;
  /** What was asked for; undefined where nobody wrote it down. */
  values(dossier: Dossier): { readonly [K in keyof C]: ValueOf<C[K]> } | undefined;
  /** Whether somebody asked by the form, and the team did not write it down itself. */
  cameByForm(dossier: Dossier): boolean;
}

export function application<const C extends FieldColumns>(key: string, options: ApplicationOptions<C>): Application<C> {
  const { sheetId, prefix, columns, title, seats, form, ...aspects } = options;
  const table: ApplicationTable = defineTable({
    key,
    sheetId,
    prefix,
    yearly: true,
    label: aspects.label,
    note: aspects.help ?? aspects.label,
    columns: { ...caseColumn, ...columns, ...arrivalColumns, ...writtenColumns },
  });
  const rowOf = (dossier: Dossier): ApplicationRow | undefined => dossier.rows(table)[0];
  const kind = { key, aspects, table, columns, seats, rowOf };
  /** Contacts are the team's to read; what is left to look at stands only while there is something. */
  const seenBy = ({ isTeam }: Author, row: ApplicationRow | undefined): FieldColumns => {
    if (isTeam) return row && row.toReview !== '' ? { ...columns, toReview } : columns;
    return Object.fromEntries(Object.entries(columns).filter(([, { privacy }]) => privacy !== 'personal'));
  };

  const block = defineBlock(key, aspects, {
    kind: 'application',
    tables: [table, ...tablesPointedAt(columns)],
    ...(aspects.via?.includes('form') ? { form: applicationForm(kind, form, title) } : {}),
    changes: {
      addRows(dossier, { rows }, author) {
        const standing = rowOf(dossier) ? 1 : 0;
        const [given = {}] = rows;
        if (standing + rows.length !== 1)
          throw refuse('tooManyRows', {
            max: 1,
            standing,
            more: rows.length,
            tab: table.label[dossier.context.language],
          });
        const values = check(columns, given, dossier);
        const seating = seatWhoAsked(kind, values, undefined, dossier);
        const id = dossier.context.newId(table);
        const row = {
          ...values,
          ...seating.values,
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          receivedOn: dossier.context.today,
          channel: 'panel' as const,
        };
        return {
          changes: [insert(table, id, row), ...seating.changes],
          effects: seating.effects,
          result: { row: id },
          logged: id,
        };
      },
      saveRow(dossier, { row: id, values, was }, author) {
        const row = rowOf(dossier);
        if (row?.id !== id) throw refuse('rowNotFound', { id });
        const mayWrite = seenBy(author, row);
        if (changedSince(mayWrite, row, values, was))
          return { result: { theirs: { text: told(columns, row, dossier), by: writtenBy(row, dossier.context) } } };
        const checked = check(mayWrite, values, dossier, row);
        const seating = seatWhoAsked(kind, { ...row, ...checked }, row, dossier);
        return {
          changes: [
            update(table, row.id, { ...checked, ...seating.values, ...written(dossier, author) }),
            ...seating.changes,
          ],
          effects: seating.effects,
          result: {},
          logged: row.id,
        };
      },
    },
    state(dossier) {
      const row = rowOf(dossier);
      // Nobody asked for a case that the team opened by itself.
      if (!row) return { ...untouched, isSpared: true };
      const missing = lacking(columns, row, dossier);
      const day = row.receivedOn || row.addedOn || dossier.case.openedOn;
      return {
        ...untouched,
        opened: day,
        done: missing ? '' : day,
        count: 1,
        owes: missing ? aspects.by.map((role) => ({ role, verb: 'record', missing })) : [],
      };
    },
    screen(dossier, author) {
      const row = rowOf(dossier);
      const seen = seenBy(author, row);
      const isOpen = isOpenTo(aspects, dossier, author);
      return {
        type: 'rows',
        fields: fieldSpecs(seen, dossier.context, { of: dossier }),
        rows: row
          ? [
              {
                id: row.id,
                values: fieldValues(seen, row),
                shown: shownValues(seen, row, dossier.context),
                url: '',
                by: writtenBy(row, dossier.context),
                isOpen,
              },
            ]
          : [],
        least: 0,
        most: 1,
        may: isOpen ? (row ? ['edit'] : ['add']) : [],
        rowName: aspects.label[dossier.context.language].toLowerCase(),
        sharing: '',
      };
    },
    fields: () => columnFields(columns),
    merge: (dossier) => columnValues(columns, rowOf(dossier), dossier.context),
  });
  // The table's type keeps no record of its own columns; its rows are parsed by them all the same.
  const values = (dossier: Dossier) => rowOf(dossier) as unknown as ReturnType<Application<C>['values']>;
  return { ...block, table, columns, values, cameByForm: (dossier) => rowOf(dossier)?.channel === 'form' };
}

/** What a row still needs before it counts as whole, in one line; columns that came later are not missed in older rows. */
function lacking(columns: FieldColumns, row: ApplicationRow, { context }: Dossier): Translated | undefined {
  const values: Readonly<Record<string, unknown>> = row;
  const wrong = Object.entries(columns).find(([key, column]) =>
    isFilled(column, values[key])
      ? column.fromAnswer(values[key], context).problem
      : column.required && (row.channel !== '' || !column.addedLater),
  );
  if (wrong) {
    const [, { label: field }] = wrong;
    return label(`Falta corregir: ${field.es}`, `To be corrected: ${field.en}`, `Falta corrigir: ${field.pt}`);
  }
  return row.toReview === ''
    ? undefined
    : label('Hay algo por revisar', 'Something is to be looked at', 'Há algo a revisar');
}

function told(columns: FieldColumns, row: ApplicationRow, { context }: Dossier): string {
  return Object.entries(shownValues(columns, row, context))
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${columns[key]?.label[context.language] ?? key}: ${value}`)
    .join('\n');
}
