// What people do to the shape of a tab and the add-on can undo: cells merged, the row of headers deleted.
import { folded, plainText } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import type { SheetsRequest } from '../google/sheets.ts';
import type { Finding } from './part.ts';
import { keysOf, type Site } from './site.ts';
import { headerCell, placedColumns } from './tab-requests.ts';

export interface Damage {
  readonly finding: Finding;
  readonly requests: readonly SheetsRequest[];
}

/** Merged cells hide what is written below the first; separating them loses nothing. */
export function mergedCells(table: AnyTable, site: Site): readonly Damage[] {
  const merges = site.facts.sheets?.find((sheet) => sheet.properties?.sheetId === table.sheetId)?.merges ?? [];
  if (merges.length === 0) return [];
  const first = (merges[0]?.startRowIndex ?? 0) + 1;
  const { merged } = site.run.context.text.install;
  return [
    {
      finding: { part: 'tabs', what: merged(table.label[site.language], first), todo: '' },
      requests: merges.map((range) => ({ unmergeCells: { range } })),
    },
  ];
}

/** The row below the keys holds data: its first cell is a code, and no cell is a header that we know. */
export function lostHeaders(table: AnyTable, site: Site): readonly Damage[] {
  const [keyRow = [], headers = [], below = []] = site.values.get(table.sheetId) ?? [];
  const keys = keysOf([keyRow]);
  const code = plainText(headers[keys.get(ID_KEY) ?? -1]);
  const columns = placedColumns(table);
  const known = columns.flatMap(({ column }) => Object.values(column?.label ?? {}).map(folded));
  const someHeader = headers.some((cell) => known.includes(folded(String(cell))));
  const isData = table.prefix === '' ? false : new RegExp(`^${table.prefix}-[\\d-]+$`).test(code);
  const isEmpty = headers.every((cell) => plainText(cell) === '') && below.every((cell) => plainText(cell) === '');
  if (someHeader || (!isData && !isEmpty)) return [];
  const { sheetId } = table;
  return [
    {
      finding: { part: 'tabs', what: site.run.context.text.install.headersLost(table.label[site.language]), todo: '' },
      requests: [
        ...(isData
          ? [
              {
                insertDimension: {
                  range: { sheetId, dimension: 'ROWS', startIndex: HEADER_ROWS - 1, endIndex: HEADER_ROWS },
                },
              },
            ]
          : []),
        ...columns.flatMap((placed) => {
          const at = keys.get(placed.key);
          return at === undefined ? [] : [headerCell(table, { ...placed, at }, site.language)];
        }),
      ],
    },
  ];
}
