// Rows that people typed or pasted into the tab of a directory have no code, and without one a row is not taken into
// account: they get the next ones. Nothing refers to a row of a directory by its code.
import { plainText } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { codeOf } from '../../src/define/ids.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { blockProgrammes } from '../../src/programmes/block-programmes.ts';
import { counters } from '../../src/tables/system.ts';
import { keysOf, type Site } from './site.ts';
import type { Damage } from './tab-shape.ts';

export function uncodedRows(table: AnyTable, site: Site): readonly Damage[] {
  const values = site.values.get(table.sheetId) ?? [];
  const keys = keysOf(values);
  const codeAt = keys.get(ID_KEY);
  const nameAt = keys.get(table.nameColumn ?? '');
  const isDirectory = blockProgrammes.some(({ directory }) => directory?.table.key === table.key);
  if (!isDirectory || codeAt === undefined || nameAt === undefined) return [];
  const uncoded = values.flatMap((row, rowIndex) =>
    rowIndex >= HEADER_ROWS && plainText(row[codeAt]) === '' && plainText(row[nameAt]) !== '' ? [rowIndex] : [],
  );
  if (uncoded.length === 0) return [];
  const last = lastNumber(table, site);
  const { context } = site.run;
  const codeFor = (index: number) => codeOf(table.prefix, yearOf(table, site), last + index + 1);
  return [
    {
      finding: {
        part: 'tabs',
        what: context.text.install.uncodedRows(table.label[site.language], uncoded.length),
        todo: '',
      },
      requests: uncoded.map((rowIndex, index) => ({
        updateCells: {
          start: { sheetId: table.sheetId, rowIndex, columnIndex: codeAt },
          rows: [{ values: [{ userEnteredValue: { stringValue: codeFor(index) } }] }],
          fields: 'userEnteredValue',
        },
      })),
    },
  ];
}

const yearOf = ({ yearly }: AnyTable, site: Site) => (yearly ? site.run.context.today.slice(0, 4) : '');

/** The highest number given so far: counted, or standing. */
function lastNumber(table: AnyTable, site: Site): number {
  const sequence = [table.prefix, yearOf(table, site)].filter((part) => part !== '').join('-');
  const counted = rowsIn(site.book.loaded.rows, counters).find(({ id }) => id === sequence)?.last ?? 0;
  const standing = [...(site.parsed.get(table.key)?.rowIndex.keys() ?? [])]
    .filter((id) => id.startsWith(`${sequence}-`))
    .map((id) => Number(id.slice(sequence.length + 1)));
  return standing.reduce((most, number) => (Number.isInteger(number) ? Math.max(most, number) : most), counted);
}
