// The tabs of the workbook: missing tabs are made, missing columns are added at the end, lost key rows are
// recognised by their headers. Rows that people wrote are never touched.
import { folded } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import { blockProgrammes, tablesOf } from '../../src/programmes/block-programmes.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { allTables, tablesWith } from '../../src/tables/all-tables.ts';
import { readTabs, type SheetsRequest, writeBatch } from '../google/sheets.ts';
import { firstRows } from './first-rows.ts';
import type { Finding, Part } from './part.ts';
import { shownAndHidden, tabsToHide } from './shown-tabs.ts';
import { keysOf, type Site, standingTabs } from './site.ts';
import {
  addTab,
  dropdownRequest,
  furnishColumn,
  furnishTab,
  idLabel,
  PROTECTION_MARK,
  placedColumns,
  protectHeader,
} from './tab-requests.ts';
import { type Damage, lostHeaders, mergedCells } from './tab-shape.ts';
import { uncodedRows } from './uncoded-rows.ts';

export const tabsPart: Part = {
  check: (site) => [
    ...shownAndHidden(site).map(({ finding }) => finding),
    ...missingTabs(site).map((table) => tabFinding(table, site)),
    ...damagedTabs(site).map((damage) => damage.finding),
  ],
  mend(site) {
    const missing = missingTabs(site);
    const taken = new Set(standingTabs(site).map(({ title = '' }) => title));
    const requests: SheetsRequest[] = [
      ...shownAndHidden(site).flatMap(({ requests }) => requests),
      ...missing.flatMap((table) => newTab(table, site, taken)),
      ...damagedTabs(site).flatMap((damage) => damage.requests),
    ];
    if (missing.length === tablesFor(site).length) requests.push(...removeEmptyFirstTab(site));
    writeBatch(site.installation.workbookId, requests);
  },
};

function missingTabs(site: Site): readonly AnyTable[] {
  const standing = new Set(standingTabs(site).map((tab) => tab.sheetId));
  return tablesFor(site).filter((table) => !standing.has(table.sheetId));
}

/** Until the settings can be read, those that every workbook has. */
function tablesFor({ run }: Site): readonly AnyTable[] {
  return tablesWith(...waysOn(run.context));
}

/** The programmes that bring tabs of their own, once nothing is missing: of one that was switched off they stay. */
export function programmesStanding({ run, values }: Site): readonly string[] {
  const { programmes } = run.context.settings;
  // Of what is switched off, a tab with the same id may be somebody else's: it is known by its keys.
  const isOurs = ({ sheetId, columns }: AnyTable) => {
    const keys = keysOf(values.get(sheetId));
    return Object.keys(columns).every((key) => keys.has(key));
  };
  return blockProgrammes
    .filter((each) => programmes.some((on) => on === each.key) || tablesOf(each).every(isOurs))
    .map(({ key }) => key);
}

function tabFinding(table: AnyTable, site: Site): Finding {
  return { part: 'tabs', what: site.run.context.text.install.tabMissing(table.label[site.language]), todo: '' };
}

/** Tabs of two programmes may have the same name: the later one is numbered. */
function newTab(table: AnyTable, site: Site, taken: Set<string>): SheetsRequest[] {
  let title = table.label[site.language];
  for (let number = 2; taken.has(title); number++) title = `${table.label[site.language]} (${number})`;
  taken.add(title);
  return [
    addTab(table, title, allTables.indexOf(table), table.technical || tabsToHide(site).includes(table.sheetId)),
    ...furnishTab(table, site.language),
    ...firstRows(table, site),
  ];
}

function damagedTabs(site: Site): readonly Damage[] {
  const { text } = site.run.context;
  return tablesFor(site).flatMap((table) => {
    const values = site.values.get(table.sheetId);
    if (!values) return [];
    const tab = table.label[site.language];
    const keys = keysOf(values);
    if (!keys.has(ID_KEY))
      return placedColumns(table).some(({ key }) => keys.has(key)) ? lostCodes(table, site) : lostKeys(table, site);
    const missing = placedColumns(table).filter(({ key }) => !keys.has(key));
    const width =
      standingTabs(site).find((standing) => standing.sheetId === table.sheetId)?.gridProperties?.columnCount ?? 0;
    // A version that brings columns may have given others more options.
    const offered = placedColumns(table).flatMap(({ key, column }) =>
      column?.question.options && keys.has(key)
        ? dropdownRequest(table.sheetId, keys.get(key) ?? 0, column, site.language)
        : [],
    );
    const added = missing.map(
      (placed, index): Damage => ({
        finding: {
          part: 'tabs',
          what: text.install.columnMissing(tab, placed.column?.label[site.language] ?? placed.key),
          todo: '',
        },
        requests: [
          { appendDimension: { sheetId: table.sheetId, dimension: 'COLUMNS', length: 1 } },
          ...furnishColumn(table, { ...placed, at: width + index }, site.language),
          ...(index === 0 ? offered : []),
        ],
      }),
    );
    const marked =
      site.facts.sheets?.find((sheet) => sheet.properties?.sheetId === table.sheetId)?.protectedRanges ?? [];
    const unprotected = !marked.some((range) => range.description === `${PROTECTION_MARK}: ${table.key}`);
    const shape = [...lostHeaders(table, site), ...mergedCells(table, site), ...uncodedRows(table, site)];
    return unprotected
      ? [
          ...shape,
          ...added,
          {
            finding: { part: 'tabs' as const, what: text.install.unprotected(tab), todo: '' },
            requests: [protectHeader(table)],
          },
        ]
      : [...shape, ...added];
  });
}

/** The codes themselves are gone. Inventing others would break every reference to them, so people bring them back. */
function lostCodes(table: AnyTable, site: Site): Damage[] {
  const { install } = site.run.context.text;
  const tab = table.label[site.language];
  const what = install.columnMissing(tab, idLabel[site.language]);
  return [{ finding: { part: 'tabs', what, todo: install.codesLostTodo(tab) }, requests: [] }];
}

/** The key row is gone: the columns are recognised by their headers in any language, wherever the header row is now. */
function lostKeys(table: AnyTable, site: Site): Damage[] {
  const { text } = site.run.context;
  const values = site.values.get(table.sheetId) ?? [];
  const columns = placedColumns(table);
  const keyOf = (header: unknown) =>
    columns.find(({ key, column }) =>
      column
        ? Object.values(column.label).some((name) => folded(name) === folded(String(header)))
        : ['codigo', 'code', key].includes(folded(String(header))),
    )?.key;
  const headerRow = values
    .slice(0, HEADER_ROWS)
    .findIndex((row) => row.filter((cell) => keyOf(cell) !== undefined).length >= Math.ceil(columns.length / 2));
  if (headerRow < 0) {
    return [
      {
        finding: {
          part: 'tabs',
          what: text.install.keysLost(table.label[site.language]),
          todo: text.install.keysLostTodo(table.label[site.language]),
        },
        requests: [],
      },
    ];
  }
  const insertRow: SheetsRequest[] =
    headerRow === HEADER_ROWS - 1
      ? []
      : [
          {
            insertDimension: {
              range: {
                sheetId: table.sheetId,
                dimension: 'ROWS',
                startIndex: 0,
                endIndex: HEADER_ROWS - 1 - headerRow,
              },
            },
          },
        ];
  const keys = (values[headerRow] ?? []).map((cell) => ({ userEnteredValue: { stringValue: keyOf(cell) ?? '' } }));
  return [
    {
      finding: { part: 'tabs', what: text.install.keysLost(table.label[site.language]), todo: '' },
      requests: [
        ...insertRow,
        {
          updateCells: {
            start: { sheetId: table.sheetId, rowIndex: 0, columnIndex: 0 },
            rows: [{ values: keys }],
            fields: 'userEnteredValue',
          },
        },
        {
          updateDimensionProperties: {
            range: { sheetId: table.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
            properties: { hiddenByUser: true },
            fields: 'hiddenByUser',
          },
        },
      ],
    },
  ];
}

/** A new workbook brings one empty tab; it goes, unless somebody wrote in it. */
function removeEmptyFirstTab(site: Site): SheetsRequest[] {
  const [only, ...others] = standingTabs(site);
  // Of the first tab, whose id is 0, Google's answer may leave the id out.
  const sheetId = only?.sheetId ?? 0;
  if (!only || others.length > 0 || !isEmptyTab(site, sheetId)) return [];
  return [{ deleteSheet: { sheetId } }];
}

function isEmptyTab(site: Site, sheetId: number): boolean {
  return (readTabs(site.installation.workbookId, [{ sheetId }]).get(sheetId)?.values ?? []).length === 0;
}
