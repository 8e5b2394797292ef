// Builds the context of one run from what was read: settings, names, next codes, signed links.
// Pure: the clock, the caller and the signature come from the edge.
import { addDays, dayOf, type LocalDateTime } from '../calendar/local-date.ts';
import { type CellContext, type CellValue, folded } from '../define/columns/column.ts';
import type { Caller, Context, Matching } from '../define/context.ts';
import type { AnyTable } from '../define/define-table.ts';
import { codeOf, type Id } from '../define/ids.ts';
import { encodePayload, linkPurposes } from '../define/links.ts';
import { publicAddress } from '../define/public-address.ts';
import { type Change, insert, update } from '../define/records.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { allTables } from '../tables/all-tables.ts';
import { counters, forms, settingRows } from '../tables/system.ts';
import { isLanguage, type Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import { type LoadedRows, rowsIn } from './records-of.ts';

export interface Surroundings {
  readonly now: LocalDateTime;
  /** IANA name of the workbook's time zone. */
  readonly timeZone: string;
  readonly caller: Caller;
  readonly language: Language;
  /** See Context. */
  readonly isOlder?: boolean;
  /** All words in a language; asked only where words are needed. */
  wordsIn(language: Language): Text;
  /** HMAC-SHA-256 of a text under the workbook's secret, in hexadecimal. */
  sign(text: string): string;
  /** Address of the pages, where the settings name none; '' while none is known. */
  readonly learntAddress: string;
  /** See Context. */
  matching(): Matching;
  /** Cells of a row as read; absent where no operation runs. */
  cellsOf?(table: string, id: string): Readonly<Record<string, CellValue>>;
}

export interface RunContext {
  readonly context: Context;
  /** Changes that record the codes given during the run and not committed yet. */
  codesGiven(): readonly Change[];
  /** What was asked about typed values during the run. */
  doubts(): readonly string[];
  /** The codes given so far stand in the workbook. */
  codesCommitted(): void;
}

/** What cells need to know: the language, and names and ids of the rows that were read. */
export function cellContext(language: Language, loaded: LoadedRows): CellContext {
  const nameColumns = new Map(allTables.map((table) => [table.key, table.nameColumn]));
  const nameOf = (table: string, id: string) => {
    const row = loaded.get(table)?.find(id) as Readonly<Record<string, unknown>> | undefined;
    const column = nameColumns.get(table);
    const name = row && column ? row[column] : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
  };
  return {
    language,
    nameOf,
    idOf(table, idOrName) {
      const rows = loaded.get(table);
      if (!rows) return undefined;
      const wanted = folded(idOrName);
      const named = rows.all.find((row) => folded(row.id) === wanted || folded(nameOf(table, row.id) ?? '') === wanted);
      // Rows of one name are told apart in lists by their code: "Costos (T-004)".
      const inBrackets = /\(([^()]+)\)$/.exec(idOrName)?.[1] ?? '';
      return rows.find(idOrName)?.id ?? named?.id ?? rows.find(inBrackets)?.id;
    },
  };
}

export function createContext(loaded: LoadedRows, around: Surroundings): RunContext {
  const written = rowsIn(loaded, settingRows);
  const languageSetting = written.find((row) => row.id === 'language')?.value;
  const settings: Settings = readSettings(written, cellContext(around.language, loaded));
  const language = languageSetting && isLanguage(settings.language) ? settings.language : around.language;
  const pagesAddress = publicAddress(settings.pagesAddress) || around.learntAddress;
  const today = dayOf(around.now);
  const given = new Map<string, number>();
  const committed = new Map<string, number>();
  const doubts = new Set<string>();

  const lastOf = (table: AnyTable, sequence: string) => {
    const counted = rowsIn(loaded, counters).find((row) => row.id === sequence)?.last ?? 0;
    const standing = (loaded.get(table.key)?.all ?? [])
      .filter((row) => row.id.startsWith(`${sequence}-`))
      .map((row) => Number(row.id.slice(sequence.length + 1)))
      .filter((number) => Number.isInteger(number));
    return standing.reduce((most, number) => Math.max(most, number), counted);
  };

  const context: Context = {
    ...cellContext(language, loaded),
    today,
    now: around.now,
    timeZone: around.timeZone,
    caller: around.caller,
    isOlder: around.isOlder ?? false,
    settings,
    get text() {
      return around.wordsIn(language);
    },
    rowOf: (table, id) => loaded.get(table)?.find(id) as Readonly<Record<string, unknown>> | undefined,
    cellsOf: (table, id) => around.cellsOf?.(table, id) ?? {},
    doubt: (question) => void doubts.add(question),
    newId<K extends string>(table: AnyTable & { readonly key: K }): Id<K> {
      const year = table.yearly ? today.slice(0, 4) : '';
      const sequence = year ? `${table.prefix}-${year}` : table.prefix;
      const number = (given.get(sequence) ?? lastOf(table, sequence)) + 1;
      given.set(sequence, number);
      return codeOf(table.prefix, year, number) as Id<K>;
    },
    pagesAddress,
    pageLink(purpose, id) {
      return pagesAddress === '' ? '' : `${pagesAddress}?e=${encodeURIComponent(context.pageToken(purpose, id))}`;
    },
    pageToken(purpose, id) {
      const payload = encodePayload({ purpose, id, until: addDays(today, linkPurposes[purpose].days) });
      return `${payload}.${around.sign(payload)}`;
    },
    formLink(form, prefilled = {}) {
      const row = rowsIn(loaded, forms).find((candidate) => candidate.id === form);
      if (!row) return '';
      const plain = row.prefillUrl === '' || Object.keys(prefilled).length === 0;
      return plain ? row.url : fillIn(row.prefillUrl, prefilled);
    },
    verificationCode: (text) => around.sign(`certificate:${text}`).slice(0, 10).toUpperCase(),
    seal: (text) => around.sign(`seal:${text}`).slice(0, 22),
    matching: around.matching,
  };
  return {
    context,
    codesGiven: () =>
      [...given]
        .filter(([sequence, last]) => committed.get(sequence) !== last)
        .map(([sequence, last]) => {
          const id = sequence as Id<'counters'>;
          const standing = committed.has(sequence) || loaded.get(counters.key)?.find(id) !== undefined;
          return standing ? update(counters, id, { last }) : insert(counters, id, { last });
        }),
    doubts: () => [...doubts],
    codesCommitted: () => {
      for (const [sequence, last] of given) committed.set(sequence, last);
    },
  };
}

/** What stands for the answer to a question in the prefilled address that the installer keeps. */
export function prefillMark(question: string): string {
  return `entrepares-${question}`;
}

/** The prefilled address with its marks replaced; questions without a value lose their parameter. */
function fillIn(prefillUrl: string, prefilled: Readonly<Record<string, string>>): string {
  const [base = '', query = ''] = prefillUrl.split('?');
  const parameters = query.split('&').flatMap((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    if (!value.startsWith(prefillMark(''))) return [parameter];
    const answer = prefilled[value.slice(prefillMark('').length)];
    return answer === undefined ? [] : [`${name}=${encodeURIComponent(answer)}`];
  });
  return `${base}?${parameters.join('&')}`;
}
