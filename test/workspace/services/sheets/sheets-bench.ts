// A Sheets service over a world of its own, as the tests of its methods use it: no script, no engine.

import { createEvents } from '../../../../workspace/engine/events.ts';
import { consumerLimits } from '../../../../workspace/engine/limits.ts';
import { programOf } from '../../../../workspace/engine/program.ts';
import type { CallRecord, ExecutionKind, ServiceContext } from '../../../../workspace/engine/service.ts';
import { openStore, type Store } from '../../../../workspace/engine/store.ts';
import { createWorld, type World } from '../../../../workspace/engine/world.ts';
import { sheetsService } from '../../../../workspace/services/sheets/sheets-service.ts';
import { workbooksOf } from '../../../../workspace/services/sheets/workbook-store.ts';
import { spreadsheetAppService } from '../../../../workspace/services/spreadsheet-app/spreadsheet-app-service.ts';

export const owner = 'coordinacion@servicio.example';
export const other = 'area@servicio.example';
const now = Date.UTC(2026, 10, 20, 18);

// The service is called as a script calls it: without types.
// biome-ignore lint/suspicious/noExplicitAny: scripts are untyped
type Untyped = any;

export interface Bench {
  readonly world: World;
  readonly id: string;
  readonly Sheets: Untyped;
  readonly SpreadsheetApp: Untyped;
  readonly calls: Partial<CallRecord>[];
  batch(...requests: object[]): Untyped;
  /** Unformatted values of a range. */
  values(range: string): unknown[][];
  as(user: string, kind?: ExecutionKind, authMode?: 'NONE' | 'LIMITED' | 'FULL'): Bench;
}

export function openBench(
  store: Store = openStore(),
  user = owner,
  kind: ExecutionKind = 'menu',
  authMode = 'FULL',
  shared?: World,
): Bench {
  const world =
    shared ??
    createWorld({
      store,
      clock: () => ({ now: () => now, advance: () => undefined }),
      events: createEvents,
      users: { owner, others: [other] },
      limits: consumerLimits,
      bundle: { folder: '', manifest: {}, program: programOf([]), html: () => undefined },
      timeZone: 'America/Mexico_City',
      locale: 'es_MX',
    });
  const calls: Partial<CallRecord>[] = [];
  const context = {
    world,
    execution: { user, effectiveUser: user, kind, authMode, id: 'e', functionName: 'f' },
    call<T>(service: string, method: string, options: object, body: () => T): T {
      calls.push({ service, method, ...options });
      return body();
    },
    toRealm: <T>(value: T) => value,
    fromRealm: <T>(value: T) => value,
    requireFull(method: string) {
      if (authMode !== 'FULL') throw new Error(`Specified permissions are not sufficient to call ${method}.`);
    },
    log: () => undefined,
  } as object as ServiceContext;
  const Sheets = sheetsService.create(context) as Untyped;
  const SpreadsheetApp = spreadsheetAppService.create(context) as Untyped;
  const id = world.containerId;
  return {
    world,
    id,
    Sheets,
    SpreadsheetApp,
    calls,
    batch: (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id),
    values: (range) =>
      Sheets.Spreadsheets.Values.get(id, range, { valueRenderOption: 'UNFORMATTED_VALUE' }).values ?? [],
    as: (nextUser, nextKind = 'menu', nextMode = 'FULL') => openBench(store, nextUser, nextKind, nextMode, world),
  };
}

export const bookOf = (bench: Bench) => {
  const book = workbooksOf(bench.world).find(bench.id);
  if (!book) throw new Error('No workbook');
  return book;
};

/** Rows for updateCells and appendCells from plain values. */
export const rowsOf = (rows: readonly (readonly (string | number | boolean | null)[])[]) =>
  rows.map((row) => ({
    values: row.map((value) => {
      if (value === null) return {};
      if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
      if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
      return { userEnteredValue: { stringValue: value } };
    }),
  }));

export const fill = (bench: Bench, rows: readonly (readonly (string | number | boolean | null)[])[], sheetId = 0) =>
  bench.batch({
    updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: rowsOf(rows), fields: 'userEnteredValue' },
  });
