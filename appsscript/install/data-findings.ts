// Cells that cannot be read or hold what is not usual, ids that stand twice, answers that could not be received: named with their place,
// for people to correct. The add-on works on with everything else.
import { questionAbout } from '../../src/define/columns/plausible.ts';
import type { ParsedTable } from '../../src/interpreter/parse-table.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { forms } from '../../src/tables/system.ts';
import { logoOf } from '../effects/logo.ts';
import type { Finding } from './part.ts';
import type { Site } from './site.ts';

const MOST_SHOWN = 40;

export function dataFindings(site: Site): readonly Finding[] {
  const { text } = site.run.context;
  const cells = [...site.parsed.values()].flatMap((parsed) =>
    parsed.problems.map(({ table, row, columnKey, problem }): Finding => {
      const column = table.columns[columnKey];
      return {
        part: 'data',
        what: text.install.badCell(
          table.label[site.language],
          row,
          column?.label[site.language] ?? columnKey,
          text.problems[problem.code](problem),
        ),
        todo: text.install.badCellTodo,
      };
    }),
  );
  const doubts = [...site.parsed.values()].flatMap((parsed) => doubtsOf(parsed, site));
  const repeated = [...site.parsed.values()].flatMap((parsed) =>
    [...new Set(parsed.repeatedIds)].map(
      (id): Finding => ({
        part: 'data',
        what: text.install.repeatedId(parsed.table.label[site.language], id),
        todo: text.install.repeatedIdTodo,
      }),
    ),
  );
  const rows = rowsIn(site.book.loaded.rows, forms);
  const troubles = rows
    .filter((row) => row.trouble !== '')
    .map((row): Finding => ({ part: 'data', what: row.trouble, todo: text.install.answerTodo }));
  return [...cells, ...repeated, ...troubles, ...doubts].slice(0, MOST_SHOWN);
}

/** Values that can be read and are not usual, by the same limits as where they are typed. */
function doubtsOf({ table, rows, rowIndex }: ParsedTable, site: Site): readonly Finding[] {
  const { context } = site.run;
  const { install } = context.text;
  const asked = Object.entries(table.columns).filter(([, column]) => column.plausible);
  return rows.flatMap((row: Readonly<Record<string, unknown>>) =>
    asked.flatMap(([key, column]) => {
      const question = questionAbout(column, row[key], row, context, true);
      if (question === '') return [];
      const place = (rowIndex.get(String(row.id)) ?? 0) + 1;
      return [
        {
          part: 'data' as const,
          what: install.doubtCell(table.label[site.language], place, question),
          todo: install.doubtTodo,
        },
      ];
    }),
  );
}

/** A logo that is set and cannot be read would be missing from every document without a word. */
export function logoFindings(site: Site): readonly Finding[] {
  const { settings, text } = site.run.context;
  if (settings.logo === '' || logoOf(settings)) return [];
  return [{ part: 'settings', what: text.install.logoUnreadable, todo: text.install.logoTodo }];
}
