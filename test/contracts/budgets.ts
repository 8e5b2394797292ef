// One read and one write at the most for an operation, whatever the number of rows.
import { expect, it } from 'vitest';
import { sheetOf } from '../../demo/workbook-view.ts';
import { sections } from '../../src/blocks/sections/table.ts';
import { tablesRead } from '../../src/define/define-operation.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { decodePayload } from '../../src/define/links.ts';
import { findOperation, operations } from '../../src/operations/registry.ts';
import { attendance } from '../../src/tables/attendance.ts';
import { requests } from '../../src/tables/requests.ts';
import { outbox } from '../../src/tables/system.ts';
import type { CallRecord, Execution } from '../../workspace/engine/service.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { blankCell, type Row } from '../../workspace/grid/cell.ts';
import { endOfData } from '../../workspace/grid/data-region.ts';
import { containerWorkbook, workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import type { Played } from '../product/recorded-calls.ts';

const isRead = (call: CallRecord) => call.service.startsWith('Sheets.Spreadsheets') && call.method !== 'batchUpdate';
const isWrite = (call: CallRecord) => call.service === 'Sheets.Spreadsheets' && call.method === 'batchUpdate';

/** Effects that a commit writes down: rows appended to the outbox. */
function effectsOf(write: CallRecord | undefined): number {
  const body = write?.request as { requests?: { appendCells?: { sheetId?: number; rows?: unknown[] } }[] } | undefined;
  return (body?.requests ?? [])
    .filter((request) => request.appendCells?.sheetId === outbox.sheetId)
    .reduce((sum, request) => sum + (request.appendCells?.rows?.length ?? 0), 0);
}

/** Reads of an operation itself come before its commit; what an effect reads belongs to the effect. */
function costs(execution: Execution) {
  const writes = execution.calls.filter(isWrite);
  const untilCommit = writes[0]?.index ?? Number.POSITIVE_INFINITY;
  return {
    reads: execution.calls.filter((call) => isRead(call) && call.index < untilCommit).length,
    writes: writes.length,
    effects: effectsOf(writes[0]),
  };
}

/** The calls that an execution makes, one after the other. */
const methodsOf = (execution: Execution) => execution.calls.map(({ service, method }) => `${service}.${method}`);

/** The tables that a call reads; of a link, those that it is about. */
function readBy(name: string, given: unknown): readonly AnyTable[] {
  const operation = findOperation(name);
  const { token = '' } = (given ?? {}) as { token?: string };
  const link = decodePayload(token.slice(0, Math.max(0, token.lastIndexOf('.'))));
  const input = link ? { ...(given as object), id: link.id } : given;
  return operation ? tablesRead(operation, input as never) : [];
}

const MANY = 20_000;

/** Rows with a code and nothing else, by the column of the codes. Made once and lent to every workbook: rows never change. */
const manyRows = new Map<number, readonly Row[]>();

function enlarge(site: Workspace, table: AnyTable): void {
  const sheet = sheetOf(site, table);
  const codes = (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === 'id');
  const added =
    manyRows.get(codes) ??
    Array.from(
      { length: MANY },
      (_, index): Row => [...Array<undefined>(codes), { ...blankCell, value: `X-1999-${index}` }],
    );
  manyRows.set(codes, added);
  const rows = [...sheet.rows.slice(0, endOfData(sheet.rows)), ...added];
  const { gridProperties } = sheet.properties;
  const rowCount = Math.max(gridProperties.rowCount, rows.length);
  const larger = {
    ...sheet,
    rows,
    properties: { ...sheet.properties, gridProperties: { ...gridProperties, rowCount } },
  };
  const book = containerWorkbook(site.world);
  workbooksOf(site.world).put({ ...book, sheets: book.sheets.map((each) => (each === sheet ? larger : each)) });
}

export const holdsBudgets = (played: () => Played) => {
  const callsMade = () => played().calls.filter(({ name }) => findOperation(name));

  it('is exercised for every operation', () => {
    const exercised = new Set(callsMade().map(({ name }) => name));
    const asked = Object.keys(operations).filter((name) => findOperation(name)?.caller !== 'system');
    expect(asked.filter((name) => !exercised.has(name))).toEqual([]);
  });

  it('holds for the daily round too', () => {
    const rounds = played()
      .site.executions()
      .filter(({ functionName }) => functionName === 'onEveryDay');
    expect(rounds.length).toBeGreaterThan(5);
    for (const round of rounds) {
      // Answers, outbox and reminders: three operations, each with its one read; and the title of the workbook, once,
      // in the round that gives the folder its name.
      const renamed = round.calls.some(({ service, method }) => `${service}.${method}` === 'Drive.Files.update');
      expect(costs(round).reads).toBeLessThanOrEqual(renamed ? 4 : 3);
      const sent = round.calls.filter((call) => call.service === 'MailApp' || call.method === 'create').length;
      expect(costs(round).writes).toBeLessThanOrEqual(3 + 2 * sent + 2);
    }
  });

  it('is one read at the most', () => {
    for (const { name, execution } of callsMade()) expect(costs(execution).reads, name).toBeLessThanOrEqual(1);
  });

  it('is one write at the most, besides one for each effect and one at their end', () => {
    for (const { name, execution } of callsMade()) {
      const { writes, effects } = costs(execution);
      expect(writes, name).toBeLessThanOrEqual(effects === 0 ? 1 : effects + 2);
    }
  });

  it('is no write and no lock for a query', () => {
    for (const { name, execution } of callsMade().filter((call) => findOperation(call.name)?.query)) {
      expect(costs(execution).writes, name).toBe(0);
      expect(
        execution.calls.filter((call) => call.service === 'LockService'),
        name,
      ).toEqual([]);
    }
  });

  it('does not grow with the workbook: the same calls of every operation with 20,000 rows as with twenty', () => {
    let asked = 0;
    for (const { name, before, args, options, execution } of callsMade()) {
      if (!before) continue;
      const copy = before.fork();
      const [, input] = args;
      for (const table of [requests, attendance, sections])
        if (table.growing || readBy(name, input).includes(table)) enlarge(copy, table);
      expect(methodsOf(copy.clientCall('operation', args, options).execution), name).toEqual(methodsOf(execution));
      asked++;
    }
    expect(asked).toBeGreaterThan(70);
  }, 240_000);
};
