// What an installation works on: the workbook as it stands now, who installs, and in which language.
// Read anew before each part, so that every part sees what the one before it made.
import type { CellContext } from '../../src/define/columns/column.ts';
import { type AnyTable, emptyRow, type Row } from '../../src/define/define-table.ts';
import type { Id } from '../../src/define/ids.ts';
import { collection } from '../../src/define/records.ts';
import { cellContext, createContext, type RunContext } from '../../src/interpreter/create-context.ts';
import { columnIndexOf, type ParsedTable, parseTable } from '../../src/interpreter/parse-table.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { firstProgramme } from '../../src/programmes/programme-names.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { type SettingKey, showSetting } from '../../src/settings/settings.ts';
import { allTables, tablesWith } from '../../src/tables/all-tables.ts';
import { files, settingRows } from '../../src/tables/system.ts';
import type { Language } from '../../src/text/language.ts';
import { RowPlaces } from '../commit/row-places.ts';
import { localNow } from '../google/clock.ts';
import type { Installation } from '../google/script-properties.ts';
import { type ReadTab, readFacts, readTabs, type SpreadsheetFacts, type TabValues } from '../google/sheets.ts';
import { sign } from '../google/signature.ts';
import { matching } from '../interpreter/load-matching.ts';
import { type LoadedBook, lacksColumns } from '../interpreter/load-tables.ts';
import type { OpenBook } from '../interpreter/open-book.ts';
import { userLanguage } from '../menu/user-language.ts';
import { wordsIn } from '../words/words.ts';

export interface Site {
  readonly installation: Installation;
  readonly facts: SpreadsheetFacts;
  readonly language: Language;
  readonly values: ReadonlyMap<number, TabValues>;
  readonly run: RunContext;
  readonly cells: CellContext;
  /** Tables of what is switched on whose tab stands, parsed. */
  readonly parsed: ReadonlyMap<string, ParsedTable>;
  /** The same as an open book, through which rows are committed. */
  readonly book: OpenBook;
  /** Folders and templates by what they are for; grows as they are made. */
  readonly shelf: Map<string, ShelvedFile>;
}

export interface ShelvedFile {
  readonly fileId: string;
  readonly url: string;
}

const FACT_FIELDS =
  'properties(title,timeZone),sheets(properties(sheetId,title,index,hidden,gridProperties),merges,protectedRanges(description,protectedRangeId))';

export function surveySite(installation: Installation): Site {
  const facts = readFacts(installation.workbookId, FACT_FIELDS);
  const standing = new Set((facts.sheets ?? []).map((sheet) => sheet.properties?.sheetId));
  const present = allTables.filter((table) => standing.has(table.sheetId));
  const tabs =
    present.length > 0
      ? readTabs(
          installation.workbookId,
          present.map(({ sheetId }) => ({ sheetId })),
        )
      : new Map<number, ReadTab>();
  const values = new Map([...tabs].map(([sheetId, tab]) => [sheetId, tab.values]));
  const bare = cellContext('es', new Map());
  const parsed = new Map(present.map((table) => [table.key, parseTable(table, values.get(table.sheetId) ?? [], bare)]));
  const rows = new Map([...parsed].map(([key, table]) => [key, collection(table.rows as readonly Row<AnyTable>[])]));
  const { chosenWays } = installation;
  if (chosenWays && !rows.has(settingRows.key)) rows.set(settingRows.key, collection(settingsOf(chosenWays, bare)));
  const email = Session.getActiveUser().getEmail();
  const run = createContext(rows, {
    now: localNow(installation.timeZone),
    timeZone: installation.timeZone,
    caller: { email, name: '' },
    language: userLanguage(),
    wordsIn,
    sign: (text) => sign(text, installation.secret),
    learntAddress: installation.webApp ?? '',
    matching,
  });
  const { language } = run.context;
  // The tab of a programme that is not switched on is not ours to judge: somebody else's may have its id.
  const own = tablesWith(...waysOn(run.context));
  const judged = new Map([...parsed].filter(([, { table }]) => own.includes(table)));
  const { workbookId } = installation;
  const loaded: LoadedBook = {
    workbookId,
    language,
    isOlder: lacksColumns(judged),
    rows,
    layout: judged,
    tabs,
  };
  const book: OpenBook = { installation, loaded, places: new RowPlaces(judged, tabs), run };
  const shelved = rowsIn(rows, files);
  const shelf = new Map<string, ShelvedFile>(shelved.map(({ id, fileId, url }) => [id, { fileId, url }]));
  return { installation, facts, language, values, run, cells: run.context, parsed: judged, book, shelf };
}

/** What was chosen, as the settings will say it. */
function settingsOf(ways: readonly string[], cells: CellContext): readonly Row<AnyTable>[] {
  const mentoring = showSetting('mentoring', ways.includes(firstProgramme), cells);
  const programmes = showSetting(
    'programmes',
    ways.filter((key) => key !== firstProgramme),
    cells,
  );
  const row = (id: SettingKey, value: string) => ({ ...emptyRow(settingRows), id: id as Id<'settingRows'>, value });
  return [row('mentoring', mentoring), row('programmes', programmes)];
}

export function keysOf(values: TabValues | undefined): ReadonlyMap<string, number> {
  return columnIndexOf(values?.[0] ?? []);
}

export function standingTabs(site: Site) {
  return (site.facts.sheets ?? []).map((sheet) => sheet.properties ?? {});
}
