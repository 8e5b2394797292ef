// The workbook in its language: after the language was changed in the settings, the names of tabs, headers, notes,
// dropdowns and the values chosen from them follow. What the team renamed stays as she called it.
import type { Column } from '../../src/define/columns/column.ts';
import { folded, plainText } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, update } from '../../src/define/records.ts';
import { HEADER_ROWS } from '../../src/interpreter/parse-table.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import type { Setting } from '../../src/settings/setting.ts';
import { settingKeys, showSetting } from '../../src/settings/settings.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import { settingRows } from '../../src/tables/system.ts';
import { languages, type Translated } from '../../src/text/language.ts';
import { commit } from '../commit/commit.ts';
import { rememberLanguage } from '../google/script-properties.ts';
import { type SheetsRequest, writeBatch } from '../google/sheets.ts';
import { redrawMenu } from '../menu/menu.ts';
import type { Part } from './part.ts';
import { keysOf, type Site } from './site.ts';
import { dropdownRequest, headerCell, idLabel, placedColumns } from './tab-requests.ts';

export const languagePart: Part = {
  check: (site) =>
    allTables
      .filter((table) => site.parsed.has(table.key))
      .filter((table) => isForeign(table, site))
      .map((table) => ({
        part: 'language',
        what: site.run.context.text.install.otherLanguage(titleOf(table, site)),
        todo: '',
      })),
  mend(site) {
    const tables = allTables.filter((table) => site.parsed.has(table.key) && isForeign(table, site));
    // Values first: a cut leaves names to be found, and a name never points at what is not done.
    const changes = tables.flatMap((table) => valueChanges(table, site));
    for (let from = 0; from < changes.length; from += CHANGES_AT_ONCE)
      commit(site.installation.workbookId, changes.slice(from, from + CHANGES_AT_ONCE), site.book.places, site.cells);
    writeBatch(
      site.installation.workbookId,
      tables.flatMap((table) => nameRequests(table, site)),
    );
    rememberLanguage(site.installation, site.language);
    redrawMenu(site.language);
  },
};

const CHANGES_AT_ONCE = 2_000;

function isForeign(table: AnyTable, site: Site): boolean {
  return (
    renamed(table, site) !== undefined || foreignHeaders(table, site).length > 0 || valueChanges(table, site).length > 0
  );
}

/** Whether a text is ours, and of another language than the workbook's. */
function ofOtherLanguage(written: string, label: Translated, site: Site): boolean {
  return written !== label[site.language] && languages.some((language) => label[language] === written);
}

function titleOf(table: AnyTable, site: Site): string {
  return (
    site.facts.sheets?.find((sheet) => sheet.properties?.sheetId === table.sheetId)?.properties?.title ??
    table.label[site.language]
  );
}

/** The new name of a tab that bears ours in another language; undefined where it is hers, or the name is taken. */
function renamed(table: AnyTable, site: Site): string | undefined {
  const title = titleOf(table, site);
  const wanted = table.label[site.language];
  const taken = site.facts.sheets?.some((sheet) => sheet.properties?.title === wanted);
  return ofOtherLanguage(title, table.label, site) && !taken ? wanted : undefined;
}

function foreignHeaders(table: AnyTable, site: Site) {
  const values = site.values.get(table.sheetId);
  const headers = values?.[HEADER_ROWS - 1] ?? [];
  const keys = keysOf(values);
  return placedColumns(table).flatMap((placed) => {
    const at = keys.get(placed.key);
    if (at === undefined) return [];
    return ofOtherLanguage(plainText(headers[at]), placed.column?.label ?? idLabel, site) ? [{ ...placed, at }] : [];
  });
}

function nameRequests(table: AnyTable, site: Site): SheetsRequest[] {
  const { sheetId } = table;
  const title = renamed(table, site);
  const keys = keysOf(site.values.get(sheetId));
  return [
    ...(title === undefined ? [] : [{ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }]),
    ...foreignHeaders(table, site).map((placed) => headerCell(table, placed, site.language)),
    ...placedColumns(table).flatMap(({ key, column }) => {
      const at = keys.get(key);
      return column?.question.options && at !== undefined ? dropdownRequest(sheetId, at, column, site.language) : [];
    }),
  ];
}

/** Chosen values that stand in the words of another language; any language is understood, so nothing is lost meanwhile. */
function valueChanges(table: AnyTable, site: Site): Change[] {
  if (table.key === settingRows.key) return settingChanges(site);
  const parsed = site.parsed.get(table.key);
  const values = site.values.get(table.sheetId) ?? [];
  const chosen = Object.entries(table.columns).filter(([, { question }]) => question.options !== undefined);
  return (parsed?.rows ?? []).flatMap((row) => {
    const cells = values[parsed?.rowIndex.get(row.id) ?? -1] ?? [];
    const changed = chosen.flatMap(([key, column]): [string, unknown][] => {
      const value = inOtherWords(column, cells[parsed?.columnIndex.get(key) ?? -1], site);
      return value === undefined ? [] : [[key, value]];
    });
    return changed.length === 0 ? [] : [update(table, row.id, Object.fromEntries(changed))];
  });
}

/** The value of a cell that says it in another language; undefined for any other cell. */
function inOtherWords(column: Column<unknown>, cell: unknown, site: Site): unknown {
  const written = plainText(cell);
  if (written === '') return undefined;
  const { value, problem } = column.fromCell(cell as never, site.cells);
  if (problem) return undefined;
  const fresh = column.toCell(value as never, site.cells);
  const text = fresh && 'stringValue' in fresh ? fresh.stringValue : undefined;
  return text === undefined || isSaid(text, written, column, site) ? undefined : value;
}

/** Whether a text says a value in the workbook's language, however it was typed. */
function isSaid(text: string, written: string, column: Column<unknown>, site: Site): boolean {
  return sameWords(text, written) && !standsInOther(written, column, site);
}

/** Whether it stands exactly as we write it in another language, if only for an accent: no dropdown would offer it. */
function standsInOther(written: string, { question: { options = [] } }: Column<unknown>, { language }: Site): boolean {
  const labels = options.map(({ label }) => label);
  const parts = written.split(';').map((part) => part.trim());
  const others = languages.filter((other) => other !== language);
  return (
    parts.some((part) => !labels.some((label) => label[language] === part)) &&
    others.some((other) => parts.every((part) => labels.some((label) => label[other] === part)))
  );
}

/** Whether two lists of options say the same, however they were typed. */
function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .split(/[;\n]/)
      .map(folded)
      .filter((word) => word !== '')
      .join('; ');
  return words(one) === words(other);
}

function settingChanges(site: Site): Change[] {
  const rows = rowsIn(site.book.loaded.rows, settingRows);
  return rows.flatMap((row) => {
    const key = settingKeys.find((known) => known === row.id);
    if (!key) return [];
    const { column, words }: Setting<unknown> = settingDefinitions[key];
    const { language, run } = site;
    const shown = showSetting(key, run.context.settings[key], site.cells);
    // A value that cannot be read stays, to be named by the check of the data.
    const readable = column.question.options && !column.fromAnswer(row.value, site.cells).problem;
    const chosen = readable && !isSaid(shown, row.value, column, site) ? shown : row.value;
    // A default that nobody changed is ours to say in the new language; what the team wrote stays.
    const value = words && ofOtherLanguage(row.value, words, site) ? words[language] : chosen;
    if (value === row.value && !ofOtherLanguage(row.name, column.label, site)) return [];
    return [
      update(settingRows, row.id as Id<'settingRows'>, {
        name: column.label[language],
        note: column.note?.[language] ?? '',
        value,
      }),
    ];
  });
}
