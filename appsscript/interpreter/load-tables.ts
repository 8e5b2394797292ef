// One read brings everything a run needs: the tables it names, the add-on's own, and the key rows of tables
// that may only be appended to, so that nothing that grows without end is read whole.

import type { AnyTable, Row } from '../../src/define/define-table.ts';
import { collection } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import { HEADER_ROWS, type ParsedTable, parseTable } from '../../src/interpreter/parse-table.ts';
import { type LoadedRows, rowsIn } from '../../src/interpreter/records-of.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { commonTables, firstTables } from '../../src/tables/all-tables.ts';
import { documents } from '../../src/tables/documents.ts';
import { answeredCalls, counters, files, forms, outbox, settingRows } from '../../src/tables/system.ts';
import { team } from '../../src/tables/team.ts';
import { isLanguage, type Language } from '../../src/text/language.ts';
import { type ReadTab, readFacts, readTabs } from '../google/sheets.ts';

const forQueries: readonly AnyTable[] = [settingRows, team, forms];
const forChanges: readonly AnyTable[] = [...forQueries, counters, answeredCalls, files, documents, outbox];

export interface LoadedBook {
  readonly workbookId: string;
  readonly language: Language;
  /** Columns that the add-on has gained since are still missing. */
  readonly isOlder: boolean;
  /** Tables read whole. */
  readonly rows: LoadedRows;
  /** Layout of every table that may be written, read whole or not. */
  readonly layout: ReadonlyMap<string, ParsedTable>;
  /** The tabs as they were read, by sheet id. */
  readonly tabs: ReadonlyMap<number, ReadTab>;
}

export function loadTables(
  workbookId: string,
  wanted: readonly AnyTable[],
  changes: boolean,
  appends: readonly AnyTable[] = [],
  withFirst = true,
): LoadedBook {
  const whole = [...new Set([...wanted, ...(changes ? forChanges : forQueries)])];
  const growing = [...commonTables.filter((table) => table.growing), ...appends];
  const headOnly = changes ? growing.filter((table) => !whole.includes(table)) : [];
  // Of the first programme, while it is switched off, nothing is read: its tabs need not be there.
  const standing = (table: AnyTable) => withFirst || !firstTables.includes(table);
  const tabs = readOrName(workbookId, whole.filter(standing), headOnly.filter(standing));
  const valuesOf = (table: AnyTable) => {
    const tab = tabs.get(table.sheetId);
    if (!tab) throw refuse('tabMissing', { tab: table.label.es });
    return tab.values;
  };
  const bare = cellContext('es', new Map());
  const read = [...whole, ...headOnly].filter(standing);
  const layout = new Map(read.map((table) => [table.key, parseTable(table, valuesOf(table), bare)]));
  const rows = new Map(whole.map((table) => [table.key, collection(layout.get(table.key)?.rows ?? [])]));
  const written = rowsIn(rows, settingRows);
  const language = languageOf(written);
  const { mentoring: isOn } = readSettings(written, bare);
  if (isOn && !withFirst) return loadTables(workbookId, wanted, changes, appends);
  if (!isOn) for (const { key } of firstTables) if (rows.has(key)) rows.set(key, collection([]));
  for (const { table, missingColumns } of layout.values()) {
    const missing = missingColumns.find((key) => !table.columns[key]?.addedLater);
    if (missing !== undefined)
      throw refuse('columnMissing', {
        tab: table.label[language],
        column: table.columns[missing]?.label[language] ?? missing,
      });
  }
  return {
    workbookId,
    rows,
    layout,
    tabs,
    language,
    isOlder: lacksColumns(layout),
  };
}

export function lacksColumns(layout: LoadedBook['layout']): boolean {
  return [...layout.values()].some(({ missingColumns }) => missingColumns.length > 0);
}

function languageOf(settings: readonly Row<typeof settingRows>[]): Language {
  const written = settings.find((row) => row.id === 'language')?.value;
  const { value } = settingDefinitions.language.column.fromAnswer(written, cellContext('es', new Map()));
  return isLanguage(value) ? value : 'es';
}

/** One read; when it fails because a tab is gone, the refusal names the tab. */
function readOrName(workbookId: string, whole: readonly AnyTable[], headOnly: readonly AnyTable[]) {
  try {
    return readTabs(workbookId, [
      ...whole.map(({ sheetId }) => ({ sheetId })),
      ...headOnly.map(({ sheetId }) => ({ sheetId, rows: HEADER_ROWS })),
    ]);
  } catch (error) {
    const standing = readFacts(workbookId, 'sheets(properties(sheetId))').sheets?.map(
      (sheet) => sheet.properties?.sheetId,
    );
    const gone = [...whole, ...headOnly].find(({ sheetId }) => standing && !standing.includes(sheetId));
    throw gone ? refuse('tabMissing', { tab: gone.label.es }, error) : error;
  }
}
