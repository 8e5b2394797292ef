// What a person does in the grid of a workbook, with the triggers that Google fires for it.
// Every method is one step that `undo` takes back; a refusal (GridError) leaves the workbook as it was.
import type { Occurrence } from '../../engine/service.ts';
import type { World } from '../../engine/world.ts';
import { endOfData } from '../../grid/data-region.ts';
import { serialOfInstant } from '../../grid/date-serial.ts';
import { GridError } from '../../grid/grid-error.ts';
import { areaOf, type Dimension } from '../../grid/range.ts';
import type { Sheet, Workbook } from '../../grid/workbook.ts';
import { applyRequests } from './batch-update.ts';
import { rangeOfA1 } from './data-filter.ts';
import { eventValue, typeBlock, type Warning } from './typed-block.ts';
import { workbooksOf } from './workbook-store.ts';

/** The part of a Workspace that edits need: its world, and the firing of triggers. */
export interface EditHost {
  readonly world: World;
  fire(occurrence: Occurrence): unknown;
}

export interface UserEdits {
  /** `'Hoja 1'!B2` or `B2` of the first sheet; a block from there when several rows are given. */
  type(cell: string, text: string): readonly Warning[];
  paste(cell: string, texts: readonly (readonly string[])[]): readonly Warning[];
  clear(range: string): void;
  /** Rows and columns count from 0; sheets are named by id. */
  insert(sheetId: number, dimension: Dimension, start: number, count?: number): void;
  remove(sheetId: number, dimension: Dimension, start: number, count?: number): void;
  move(sheetId: number, dimension: Dimension, start: number, count: number, destination: number): void;
  /** All rows below the frozen ones. */
  sort(sheetId: number, column: number, isDescending?: boolean): void;
  addSheet(title?: string): number;
  removeSheet(sheetId: number): void;
  renameSheet(sheetId: number, title: string): void;
  /** `index` is the place among the other tabs, counted from 0. */
  moveSheet(sheetId: number, index: number): void;
  duplicateSheet(sheetId: number): number;
  /** A copy of the whole workbook, owned by the person; gives its id. */
  copyWorkbook(title: string): string;
  /** False when there is nothing to take back, or somebody else changed the workbook since. */
  undo(): boolean;
}

export function userEdits(host: EditHost, user: string, spreadsheetId = host.world.containerId): UserEdits {
  const { world } = host;
  const books = workbooksOf(world);
  const steps: { readonly before: Workbook; readonly after: Workbook }[] = [];
  const book = (): Workbook => {
    const found = books.find(spreadsheetId);
    if (!found) throw new GridError('Ese libro ya no existe.');
    return found;
  };
  const now = () => serialOfInstant(world.clock.now(), book().properties.timeZone);
  const step = <T>(change: () => T): T => {
    const before = book();
    const result = change();
    if (book() !== before) steps.push({ before, after: book() });
    return result;
  };
  const changed = (changeType: string) => host.fire({ type: 'change', spreadsheetId, changeType, user });
  const request = (changeType: string, body: object) => {
    const replies = step(() =>
      books.change(spreadsheetId, (draft) =>
        applyRequests(draft, [body], { user, now: now(), newTextId: () => world.newId(12) }),
      ),
    );
    changed(changeType);
    return replies[0] as { readonly [kind: string]: { readonly properties?: { readonly sheetId?: number } } };
  };
  const placeOf = (text: string) => {
    const range = rangeOfA1(book(), text);
    const sheet = book().sheets.find(({ properties }) => properties.sheetId === range.sheetId) as Sheet;
    return { sheet, range, area: areaOf(range, sheet.properties.gridProperties) };
  };
  const edited = (sheetId: number, row: number, column: number, rows: number, columns: number, before: Workbook) => {
    const cellIn = ({ sheets }: Workbook) =>
      sheets.find(({ properties }) => properties.sheetId === sheetId)?.rows[row]?.[column];
    const [value, oldValue] = [eventValue(cellIn(book())), eventValue(cellIn(before))];
    const single = rows === 1 && columns === 1;
    host.fire({
      type: 'edit',
      spreadsheetId,
      sheetId,
      range: { row: row + 1, column: column + 1, rows, columns },
      ...(single && value !== undefined && { value }),
      ...(single && oldValue !== undefined && { oldValue }),
      user,
    });
    changed('EDIT');
  };
  const paste = (cell: string, texts: readonly (readonly string[])[]): readonly Warning[] => {
    const { range } = placeOf(cell);
    const { sheetId, startRowIndex: row = 0, startColumnIndex: column = 0 } = range;
    const before = book();
    const warnings = step(() =>
      books.change(spreadsheetId, (draft) => typeBlock(draft, { sheetId, row, column, texts }, { user, now: now() })),
    );
    edited(sheetId, row, column, texts.length, Math.max(...texts.map((line) => line.length)), before);
    return warnings;
  };
  const stretch = (sheetId: number, dimension: Dimension, start: number, count: number) => ({
    sheetId,
    dimension,
    startIndex: start,
    endIndex: start + count,
  });

  return {
    type: (cell, text) => paste(cell, [[text]]),
    paste,
    clear(text) {
      const { range, area } = placeOf(text);
      const before = book();
      step(() =>
        books.change(spreadsheetId, (draft) =>
          applyRequests(draft, [{ repeatCell: { range, cell: {}, fields: 'userEnteredValue' } }], {
            user,
            now: now(),
            newTextId: () => world.newId(12),
          }),
        ),
      );
      edited(range.sheetId, area.row, area.column, area.endRow - area.row, area.endColumn - area.column, before);
    },
    insert(sheetId, dimension, start, count = 1) {
      const range = stretch(sheetId, dimension, start, count);
      request(dimension === 'ROWS' ? 'INSERT_ROW' : 'INSERT_COLUMN', {
        insertDimension: { range, inheritFromBefore: start > 0 },
      });
    },
    remove(sheetId, dimension, start, count = 1) {
      const range = stretch(sheetId, dimension, start, count);
      request(dimension === 'ROWS' ? 'REMOVE_ROW' : 'REMOVE_COLUMN', { deleteDimension: { range } });
    },
    move(sheetId, dimension, start, count, destination) {
      const source = stretch(sheetId, dimension, start, count);
      request('OTHER', { moveDimension: { source, destinationIndex: destination } });
    },
    sort(sheetId, column, isDescending = false) {
      const sheet = book().sheets.find(({ properties }) => properties.sheetId === sheetId);
      const first = sheet?.properties.gridProperties.frozenRowCount ?? 0;
      const last = endOfData(sheet?.rows ?? []);
      if (last - first < 2) return;
      const range = { sheetId, startRowIndex: first, endRowIndex: last };
      request('OTHER', {
        sortRange: {
          range,
          sortSpecs: [{ dimensionIndex: column, sortOrder: isDescending ? 'DESCENDING' : 'ASCENDING' }],
        },
      });
    },
    addSheet: (title) =>
      request('INSERT_GRID', { addSheet: { properties: title === undefined ? {} : { title } } }).addSheet?.properties
        ?.sheetId ?? 0,
    removeSheet: (sheetId) => void request('REMOVE_GRID', { deleteSheet: { sheetId } }),
    renameSheet: (sheetId, title) =>
      void request('OTHER', { updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }),
    moveSheet(sheetId, index) {
      const from = book().sheets.findIndex(({ properties }) => properties.sheetId === sheetId);
      // Google counts the new place as before the tab is taken out of its old one.
      const properties = { sheetId, index: index > from ? index + 1 : index };
      request('OTHER', { updateSheetProperties: { properties, fields: 'index' } });
    },
    duplicateSheet: (sheetId) =>
      request('INSERT_GRID', { duplicateSheet: { sourceSheetId: sheetId } }).duplicateSheet?.properties?.sheetId ?? 0,
    copyWorkbook: (title) => books.copy(spreadsheetId, { title, owner: user }).id,
    undo() {
      const last = steps.pop();
      if (!last || last.after !== book()) return false;
      books.put(last.before);
      return true;
    },
  };
}
