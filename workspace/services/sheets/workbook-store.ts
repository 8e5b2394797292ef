// The workbooks of a world: kept as immutable states, written to the store sheet by sheet and chunk by chunk.
// Only what differs from the stored state is written; one batch of the store makes it one atomic change.

import type { Store } from '../../engine/store.ts';
import type { World } from '../../engine/world.ts';
import type { Row } from '../../grid/cell.ts';
import { newWorkbook, type Sheet, type Workbook } from '../../grid/workbook.ts';
import { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { type ChunkContent, RowChunk, rowsOfChunk, rowsPerChunk } from './row-chunk.ts';

/** `book.json`: everything but the rows, and how many chunks each sheet has. */
interface StoredBook extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly (Omit<Sheet, 'rows'> & { readonly chunks: number })[];
}

interface NewWorkbookOptions {
  readonly id?: string;
  readonly title?: string;
  readonly owner?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly firstSheetTitle?: string;
}

export interface Workbooks {
  find(id: string): Workbook | undefined;
  /** Ids of all workbooks, sorted. */
  ids(): string[];
  create(options?: NewWorkbookOptions): Workbook;
  /** A copy of cells, formats, protections, names and metadata under a new id. */
  copy(id: string, options: { readonly id?: string; readonly title: string; readonly owner: string }): Workbook;
  /** Replaces the state of the workbook. */
  put(workbook: Workbook): void;
  /** Changes through a draft: kept when the body returns, forgotten when it throws. */
  change<T>(id: string, body: (draft: WorkbookDraft) => T): T;
  remove(id: string): void;
}

const folderOf = (id: string): string => `spreadsheets/${id}/`;
const bookPath = (id: string): string => `${folderOf(id)}book.json`;
const chunkPath = (id: string, sheetId: number, chunk: number): string => `${folderOf(id)}${sheetId}-${chunk}.json`;
const chunkCount = (sheet: Sheet): number => Math.ceil(sheet.rows.length / rowsPerChunk);

/** States by store, so that all services of a world, and no other world, see the same workbook. */
const states = new WeakMap<Store, Map<string, Workbook>>();

function statesOf(store: Store): Map<string, Workbook> {
  const known = states.get(store) ?? new Map<string, Workbook>();
  states.set(store, known);
  return known;
}

function loaded(store: Store, id: string): Workbook | undefined {
  const stored = store.readJson<StoredBook>(bookPath(id));
  if (!stored) return undefined;
  const sheets = stored.sheets.map(({ chunks, ...sheet }): Sheet => {
    const rows: (Row | undefined)[] = [];
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      const content = store.readJson<ChunkContent>(chunkPath(id, sheet.properties.sheetId, chunk));
      if (content) rows.push(...rowsOfChunk(content));
    }
    const sparse = <T>(list: readonly (T | undefined | null)[]) => list.map((item) => item ?? undefined);
    return {
      ...sheet,
      rows,
      rowProperties: sparse(sheet.rowProperties),
      columnProperties: sparse(sheet.columnProperties),
      basicFilter: sheet.basicFilter,
    };
  });
  return { ...stored, sheets };
}

function isSameChunk(before: readonly unknown[], after: readonly unknown[], chunk: number): boolean {
  const start = chunk * rowsPerChunk;
  const end = start + rowsPerChunk;
  if (Math.min(before.length, end) !== Math.min(after.length, end)) return false;
  for (let row = start; row < Math.min(after.length, end); row += 1) if (before[row] !== after[row]) return false;
  return true;
}

function writeSheet(store: Store, id: string, before: Sheet | undefined, after: Sheet): void {
  if (before?.rows === after.rows) return;
  const { sheetId } = after.properties;
  for (let chunk = 0; chunk < chunkCount(after); chunk += 1) {
    if (before && isSameChunk(before.rows, after.rows, chunk)) continue;
    const start = chunk * rowsPerChunk;
    store.writeJson(chunkPath(id, sheetId, chunk), new RowChunk(after.rows.slice(start, start + rowsPerChunk)));
  }
  for (let chunk = chunkCount(after); before && chunk < chunkCount(before); chunk += 1) {
    store.delete(chunkPath(id, sheetId, chunk));
  }
}

function write(store: Store, before: Workbook | undefined, after: Workbook): void {
  store.batch(() => {
    const byId = new Map(before?.sheets.map((sheet) => [sheet.properties.sheetId, sheet]));
    for (const sheet of after.sheets) {
      writeSheet(store, after.id, byId.get(sheet.properties.sheetId), sheet);
      byId.delete(sheet.properties.sheetId);
    }
    for (const gone of byId.values()) {
      for (let chunk = 0; chunk < chunkCount(gone); chunk += 1) {
        store.delete(chunkPath(after.id, gone.properties.sheetId, chunk));
      }
    }
    const sheets = after.sheets.map(({ rows: _, ...sheet }) => sheet);
    const stored: StoredBook = {
      ...after,
      sheets: sheets.map((sheet, index) => ({ ...sheet, chunks: chunkCount(after.sheets[index] as Sheet) })),
    };
    store.writeJson(bookPath(after.id), Object.freeze(stored));
  });
}

export const firstSheetTitle = (locale: string): string =>
  locale.startsWith('es') ? 'Hoja 1' : locale.startsWith('pt') ? 'Página1' : 'Sheet1';

export const defaultTitle = (locale: string): string =>
  locale.startsWith('es')
    ? 'Hoja de cálculo sin título'
    : locale.startsWith('pt')
      ? 'Planilha sem título'
      : 'Untitled spreadsheet';

export function workbooksOf(world: World): Workbooks {
  const { store } = world;
  const known = statesOf(store);
  const workbooks: Workbooks = {
    find(id) {
      const state = known.get(id) ?? loaded(store, id);
      if (state) known.set(id, state);
      return state;
    },
    ids: () =>
      store
        .list('spreadsheets/')
        .flatMap((path) =>
          path.endsWith('/book.json') ? [path.slice('spreadsheets/'.length, -'/book.json'.length)] : [],
        ),
    create(options = {}) {
      const locale = options.locale ?? world.locale;
      const workbook = newWorkbook({
        id: options.id ?? world.newId(),
        owner: options.owner ?? world.users.owner,
        title: options.title ?? defaultTitle(locale),
        locale,
        timeZone: options.timeZone ?? world.timeZone,
        firstSheetTitle: options.firstSheetTitle ?? firstSheetTitle(locale),
      });
      workbooks.put(workbook);
      return workbook;
    },
    copy(id, options) {
      const source = workbooks.find(id);
      if (!source) throw new Error(`No workbook with id ${id}`);
      const copy: Workbook = {
        ...source,
        id: options.id ?? world.newId(),
        owner: options.owner,
        properties: { ...source.properties, title: options.title },
      };
      workbooks.put(copy);
      return copy;
    },
    put(workbook) {
      const before = workbooks.find(workbook.id);
      if (before === workbook) return;
      known.set(workbook.id, workbook);
      write(store, before, workbook);
      world.events.emit({ type: 'changed', what: `spreadsheets/${workbook.id}` });
    },
    change(id, body) {
      const before = workbooks.find(id);
      if (!before) throw new Error(`No workbook with id ${id}`);
      const draft = new WorkbookDraft(before);
      const result = body(draft);
      workbooks.put(draft.commit());
      return result;
    },
    remove(id) {
      known.delete(id);
      store.batch(() => {
        for (const path of store.list(folderOf(id))) store.delete(path);
      });
      world.events.emit({ type: 'changed', what: `spreadsheets/${id}` });
    },
  };
  return workbooks;
}

/** The workbook that holds the script; made when the world is new. */
export function containerWorkbook(world: World): Workbook {
  const workbooks = workbooksOf(world);
  return workbooks.find(world.containerId) ?? workbooks.create({ id: world.containerId });
}
