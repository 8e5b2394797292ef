// The tab of a workbook into which a form puts a row for each response.
// Its columns follow their questions: by header text, else by where they were last.

import { offsetIn } from '../../engine/time-zone.ts';
import type { Cell, EnteredValue, NumberFormat } from '../../grid/cell.ts';
import { blankCell } from '../../grid/cell.ts';
import type { SheetDraft } from '../../grid/sheet-draft.ts';
import { defaultColumnCount } from '../../grid/workbook.ts';
import type { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { type Answer, type Destination, type FormRecord, isQuestion, type ResponseRecord } from './form-record.ts';

const rowsOfNewTab = 100;

interface WantedColumn {
  readonly key: string;
  readonly header: string;
}

const wantedColumns = (form: FormRecord): WantedColumn[] => [
  { key: 'timestamp', header: 'Marca temporal' },
  ...(form.collectEmail ? [{ key: 'email', header: 'Dirección de correo electrónico' }] : []),
  ...form.items.filter(isQuestion).flatMap((item): WantedColumn[] => {
    if (item.kind !== 'GRID' && item.kind !== 'CHECKBOX_GRID') return [{ key: String(item.id), header: item.title }];
    return item.rows.map((row, index) => ({ key: `${item.id}.${index}`, header: `${item.title} [${row}]` }));
  }),
];

/** Adds the tab “Respuestas de formulario n” with its headers, in front of all others as Google does. */
export const addResponseTab = (draft: WorkbookDraft, form: FormRecord): Destination => {
  let number = 1;
  while (draft.findSheetByTitle(`Respuestas de formulario ${number}`)) number += 1;
  const wanted = wantedColumns(form);
  const sheet = draft.addSheet(
    {
      sheetId: draft.newId(),
      title: `Respuestas de formulario ${number}`,
      sheetType: 'GRID',
      gridProperties: {
        rowCount: rowsOfNewTab,
        columnCount: Math.max(defaultColumnCount, wanted.length),
        frozenRowCount: 1,
      },
    },
    0,
  );
  const columns = wanted.map(({ key, header }, column) => ({ key, header, column }));
  for (const { header, column } of columns) sheet.setCell(0, column, cell(header));
  return { spreadsheetId: draft.id, sheetId: sheet.id, columns };
};

const cell = (value: EnteredValue, numberFormat?: NumberFormat): Cell => ({
  ...blankCell,
  value,
  format: numberFormat && { numberFormat },
});

const headerOf = (sheet: SheetDraft, column: number): string => String(sheet.cell(0, column)?.value ?? '');

/** Finds where people have moved the columns to, renames headers of renamed questions, adds new questions at the end. */
export const followColumns = (sheet: SheetDraft, form: FormRecord, destination: Destination): void => {
  const headers = Array.from({ length: sheet.size.columnCount }, (_, column) => headerOf(sheet, column));
  const taken = new Set<number>();
  for (const linked of destination.columns) {
    const stays = headers[linked.column] === linked.header;
    const found = stays ? linked.column : headers.findIndex((text, at) => text === linked.header && !taken.has(at));
    if (found >= 0) linked.column = found;
    else linked.header = headers[linked.column] ?? linked.header; // renamed by a person
    taken.add(linked.column);
  }
  for (const { key, header } of wantedColumns(form)) {
    const linked = destination.columns.find((column) => column.key === key);
    if (linked?.header === header) continue;
    if (linked) {
      linked.header = header;
      sheet.setCell(0, linked.column, cell(header));
      continue;
    }
    const column = Math.max(-1, ...headers.map((text, at) => (text === '' ? -1 : at)), ...taken) + 1;
    if (column >= sheet.size.columnCount) sheet.setSize({ columnCount: column + 1 });
    sheet.setCell(0, column, cell(header));
    taken.add(column);
    destination.columns.push({ key, header, column });
  }
};

const dayMs = 86_400_000;
const unixEpochSerial = 25_569;

const serialOf = (instant: number, timeZone: string): number =>
  (Math.floor(instant / 1000) * 1000 + offsetIn(instant, timeZone)) / dayMs + unixEpochSerial;

/** Reads stored dates and times, which bear no zone, as days since 1899-12-30. */
const localSerial = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) / dayMs + unixEpochSerial;

const fractionOfDay = (text: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
};

/** Forms writes numbers as numbers, and all other text as text, however much it looks like a formula. */
const textCell = (text: string): Cell => {
  const isNumber = /^-?\d{1,15}(\.\d+)?$/.test(text);
  return cell(isNumber ? Number(text) : text);
};

const answerCell = (form: FormRecord, key: string, answer: Answer): Cell | undefined => {
  const [id, row] = key.split('.');
  const item = form.items.find((each) => String(each.id) === id);
  if (!item) return undefined;
  if (row !== undefined) {
    const value = (answer as readonly (string | readonly string[] | null)[])[Number(row)];
    if (value === null || value === undefined) return undefined;
    return textCell(typeof value === 'string' ? value : value.join(', '));
  }
  const text = typeof answer === 'string' ? answer : answer.join(', ');
  if (item.kind === 'DATE' && item.includesYear)
    return cell(localSerial(text), { type: 'DATE', pattern: 'dd/mm/yyyy' });
  if (item.kind === 'DATETIME' && item.includesYear) {
    return cell(localSerial(text), { type: 'DATE_TIME', pattern: 'dd/mm/yyyy h:mm:ss' });
  }
  if (item.kind === 'TIME') return cell(fractionOfDay(text), { type: 'TIME', pattern: 'h:mm:ss' });
  if (item.kind === 'DURATION') return cell(fractionOfDay(text), { type: 'TIME', pattern: '[h]:mm:ss' });
  return textCell(text);
};

const cellFor = (form: FormRecord, key: string, response: ResponseRecord, timeZone: string): Cell | undefined => {
  if (key === 'timestamp') {
    return cell(serialOf(response.timestamp, timeZone), { type: 'DATE_TIME', pattern: 'dd/mm/yyyy h:mm:ss' });
  }
  if (key === 'email') return response.respondent === undefined ? undefined : cell(response.respondent);
  const answer = response.answers[key.split('.')[0] ?? ''];
  return answer === undefined ? undefined : answerCell(form, key, answer);
};

const holdsSomething = (row: readonly (Cell | undefined)[] | undefined): boolean =>
  row?.some((each) => each?.value !== undefined && each.value !== '') ?? false;

const firstFreeRow = (sheet: SheetDraft): number => {
  let row = sheet.rows.length;
  while (row > 1 && !holdsSomething(sheet.rows[row - 1])) row -= 1;
  return Math.max(1, row);
};

/** The row that holds a response, by its timestamp; -1 when people have removed it. */
const rowOf = (sheet: SheetDraft, destination: Destination, response: ResponseRecord, timeZone: string): number => {
  const column = destination.columns.find(({ key }) => key === 'timestamp')?.column ?? 0;
  const serial = serialOf(response.timestamp, timeZone);
  return sheet.rows.findIndex((row, index) => index > 0 && row?.[column]?.value === serial);
};

/**
 * Writes the response below the last row that holds anything, or over the response it replaces;
 * gives the row's number, counted from 1.
 */
export const appendResponseRow = (
  sheet: SheetDraft,
  form: FormRecord,
  destination: Destination,
  response: ResponseRecord,
  timeZone: string,
  replaced?: ResponseRecord,
): number => {
  followColumns(sheet, form, destination);
  const before = replaced ? rowOf(sheet, destination, replaced, timeZone) : -1;
  const row = before > 0 ? before : firstFreeRow(sheet);
  if (row >= sheet.size.rowCount) sheet.setSize({ rowCount: row + 1 });
  for (const { key, column } of destination.columns) {
    const value = cellFor(form, key, response, timeZone);
    if (!value && before < 0) continue;
    sheet.changeCell(row, column, (kept) => ({ ...kept, value: value?.value, format: value?.format ?? kept.format }));
  }
  return row + 1;
};
