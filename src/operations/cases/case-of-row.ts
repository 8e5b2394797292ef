// The case that a row of the workbook belongs to: a case itself, or a row in the tab of one of its blocks. Asked when the
// panel opens on a selected row, and only where further ways of working are switched on.
import * as v from 'valibot';
import { caseIdOf } from '../../blocks/dossiers.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { rowsOf } from '../../define/records.ts';
import { blockProgrammes, tablesOf } from '../../programmes/block-programmes.ts';
import { isOfFirstProgramme } from '../../programmes/programme-names.ts';
import { advisories } from '../../tables/advisories.ts';
import type { CaseOfRow } from '../../views/case-view.ts';

/** Not of those that grow without end, which are not read for a look. */
const tableOfBlocks = (key: string) =>
  blockProgrammes.flatMap(tablesOf).find((table) => table.key === key && !table.growing);

export const caseOfRow = defineQuery({
  cases: 'every programme',
  reads: ({ table }) => [...new Set([advisories, tableOfBlocks(table) ?? advisories])],
  input: v.object({ table: v.string(), id: v.string() }),
  run(records, { table: key, id }): CaseOfRow | null {
    const table = tableOfBlocks(key);
    const row = table && rowsOf(records, table).find(id);
    const found = rowsOf(records, advisories).find(
      table ? (row ? caseIdOf(row) : '') : key === advisories.key ? id : '',
    );
    return found && !isOfFirstProgramme(found.programme) ? { programme: found.programme, case: found.id } : null;
  },
});
