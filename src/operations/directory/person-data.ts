// Everything the workbook holds about somebody of the directory, in words, to be handed to her when she asks for it.
// Rows that name her, what she delivered and answered in her advisories, and what is known of her and written by her
// in cases and directories of other programmes; empty columns are left out.
import * as v from 'valibot';
import { seats } from '../../blocks/seat.ts';
import type { Column } from '../../define/columns/column.ts';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { type Records, rowsOf } from '../../define/records.ts';
import { advisorSurveys } from '../../tables/advisor-surveys.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { allTables, commonTables } from '../../tables/all-tables.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { commitments } from '../../tables/commitments.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { documents } from '../../tables/documents.ts';
import { incentiveCatalogue, incentiveLedger } from '../../tables/incentives.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import { trainings } from '../../tables/trainings.ts';
import type { PersonData } from '../../views/advisor-view.ts';
import { tablesWithDirectory } from '../cases/case-tables.ts';

/** Rows that point at her. Of requests only what they say about her is hers, so they are left out. */
const naming = [advisories, assignments, documents, incentiveLedger, trainings] as const;
const ofAdvisories = [deliverables, advisorSurveys] as const;
/** Read for the names of what the rows point at. */
const named = [topics, areas, requests, incentiveCatalogue] as const;

type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

export const personData = defineQuery({
  cases: 'every programme',
  reads: [advisors, ...naming, ...ofAdvisories, ...named, commitments],
  along: (programmes) => programmes.flatMap(tablesWithDirectory),
  input: v.object({ advisor: v.string() }),
  run(records, { advisor }, context): PersonData {
    const person = records.advisors.get(advisor);
    const hers = new Set(
      records.advisories.all.filter((row) => row.advisor === advisor).map((row) => row.id as string),
    );
    const parts = [
      part(advisors, [person], context),
      ...naming.map((table) =>
        part(
          table,
          rowsOf(records, table).all.filter((row) => pointsAt(table, row, advisor)),
          context,
        ),
      ),
      ...ofAdvisories.map((table) => {
        const rows = rowsOf(records, table).all.filter((row) => hers.has(String(row.advisory)));
        return part(table, rows, context);
      }),
      ...inCases(person.email, records).map(({ table, rows }) => part(table, rows, context)),
    ];
    return { name: person.name, text: parts.filter((text) => text !== '').join('\n\n') };
  },
});

/** Her agreements, her seats in cases of whatever programme, what she wrote there, and directories that name her. */
function inCases(email: string, records: Records<AnyTable>) {
  const isHers = (value: unknown) => email !== '' && String(value ?? '').toLowerCase() === email.toLowerCase();
  const read = allTables.filter(
    (table) => records[table.key] && (table.key === commitments.key || !commonTables.includes(table)),
  );
  const seatsOf = read.includes(seats) ? rowsOf(records, seats).all.filter((row) => isHers(row.email)) : [];
  return read.map((table) => ({
    table,
    rows: rowsOf(records, table).all.filter(
      (row) =>
        addressesIn(table).some((key) => isHers((row as AnyRow)[key])) ||
        seatsOf.some((seat) => seat.case === row.case && seat.name === row.by),
    ),
  }));
}

function addressesIn({ columns }: AnyTable): readonly string[] {
  return Object.keys(columns).filter((key) => columns[key]?.question.type === 'email');
}

/** In any of the columns that hold somebody of the directory. */
function pointsAt(table: AnyTable, row: AnyRow, advisor: string): boolean {
  return Object.entries(table.columns).some(([key, column]) => {
    const value = row[key];
    return (
      column.question.table === advisors.key && (Array.isArray(value) ? value.includes(advisor) : value === advisor)
    );
  });
}

function part(table: AnyTable, rows: readonly AnyRow[], context: Context): string {
  if (rows.length === 0) return '';
  return [table.label[context.language].toUpperCase(), ...rows.map((row) => rowText(table, row, context))].join('\n\n');
}

/** Other people of a training are not hers to see. */
function rowText(table: AnyTable, row: AnyRow, context: Context): string {
  const lines = Object.entries(table.columns).flatMap(([key, column]: [string, Column<unknown>]) => {
    const value = row[key];
    if (column.technical || (Array.isArray(value) && column.question.table === advisors.key)) return [];
    const shown = value === column.empty ? '' : column.show(value, context);
    return shown === '' ? [] : [`${column.label[context.language]}: ${shown}`];
  });
  return [row.id, ...lines].join('\n');
}
