// The lines of the edit, insert and data menus, and of the menu that a right click opens.
import type { SheetEdit, SheetLayout } from '../../server/api.ts';
import { boxOf, type GridSelection } from '../grid/selection.ts';
import type { MenuLine } from '../shell/menu.tsx';
import { t } from '../text.ts';
import type { Clipboard } from './clipboard.ts';
import { filterLines } from './filter-lines.ts';
import { widthLines } from './format-lines.ts';

export interface EditContext {
  readonly layout: SheetLayout;
  readonly selection: GridSelection;
  readonly clipboard: Clipboard;
  edit(one: SheetEdit): Promise<void>;
  clear(): void;
  /** As `edit`, after asking where a cell of the selection is protected. */
  change(one: SheetEdit): Promise<void>;
  openFilter(column: number): void;
}

const item = (label: string, act: () => unknown, hint?: string): MenuLine => ({
  kind: 'item',
  label,
  ...(hint === undefined ? {} : { hint }),
  act: () => void act(),
});
const separator: MenuLine = { kind: 'separator' };

interface Span {
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly start: number;
  readonly count: number;
}

function spans({ selection, layout }: EditContext): { rows: Span; columns: Span } {
  const box = boxOf(selection);
  const whole = (count: number, all: number) => (count >= all ? 1 : count);
  return {
    rows: { dimension: 'ROWS', start: box.top, count: whole(box.bottom - box.top, layout.rowCount) },
    columns: { dimension: 'COLUMNS', start: box.left, count: whole(box.right - box.left, layout.columnCount) },
  };
}

export function insertLines(context: EditContext): MenuLine[] {
  const { layout, edit } = context;
  const { rows, columns } = spans(context);
  const insert = (span: Span, after: boolean) => () =>
    edit({ kind: 'insert', sheetId: layout.sheetId, ...span, start: span.start + (after ? span.count : 0) });
  return [
    item(t.sheet.rowAbove(rows.count), insert(rows, false)),
    item(t.sheet.rowBelow(rows.count), insert(rows, true)),
    separator,
    item(t.sheet.columnLeft(columns.count), insert(columns, false)),
    item(t.sheet.columnRight(columns.count), insert(columns, true)),
  ];
}

export function deleteLines(context: EditContext): MenuLine[] {
  const { layout, edit } = context;
  const { rows, columns } = spans(context);
  const remove = (span: Span) => () => edit({ kind: 'delete', sheetId: layout.sheetId, ...span });
  return [
    item(t.sheet.deleteRows(rows.count), remove(rows)),
    item(t.sheet.deleteColumns(columns.count), remove(columns)),
  ];
}

export function dataLines(context: EditContext): MenuLine[] {
  const { layout, edit, selection } = context;
  const sort = (descending: boolean) => () =>
    edit({ kind: 'sort', sheetId: layout.sheetId, column: selection.column, descending });
  return [
    item(t.sheet.sortAscending, sort(false)),
    item(t.sheet.sortDescending, sort(true)),
    separator,
    ...filterLines(context),
  ];
}

export function viewLines(context: EditContext): MenuLine[] {
  const { layout, edit, selection } = context;
  const { rows, columns } = spans(context);
  const sheetId = layout.sheetId;
  const freeze = (dimension: 'ROWS' | 'COLUMNS', count: number) => () =>
    edit({ kind: 'freeze', sheetId, dimension, count });
  const lines = [
    item(t.sheet.freezeRows(selection.row + 1), freeze('ROWS', selection.row + 1)),
    item(t.sheet.freezeColumns(selection.column + 1), freeze('COLUMNS', selection.column + 1)),
    item(t.sheet.unfreeze, async () => {
      await edit({ kind: 'freeze', sheetId, dimension: 'ROWS', count: 0 });
      await edit({ kind: 'freeze', sheetId, dimension: 'COLUMNS', count: 0 });
    }),
    separator,
    item(t.sheet.hideRows, () => edit({ kind: 'hide', sheetId, ...rows })),
    item(t.sheet.hideColumns, () => edit({ kind: 'hide', sheetId, ...columns })),
  ];
  const all = (dimension: 'ROWS' | 'COLUMNS', count: number) => () =>
    edit({ kind: 'show', sheetId, dimension, start: 0, count });
  if (layout.rowHeights.some(([, height]) => height === 0))
    lines.push(item(t.sheet.showRows, all('ROWS', layout.rowCount)));
  if (layout.columnWidths.includes(0)) lines.push(item(t.sheet.showColumns, all('COLUMNS', layout.columnCount)));
  return lines;
}

export function clipboardLines(context: EditContext): MenuLine[] {
  return [item(t.sheet.copy, context.clipboard.copy, 'Ctrl+C'), item(t.sheet.clear, context.clear, t.sheet.deleteKey)];
}

export function contextLines(where: 'row' | 'column' | 'cell', context: EditContext): MenuLine[] {
  const inserts = insertLines(context);
  const deletes = deleteLines(context);
  const parts =
    where === 'row'
      ? [...inserts.slice(0, 2), ...deletes.slice(0, 1)]
      : where === 'column'
        ? [
            ...inserts.slice(3),
            ...deletes.slice(1),
            separator,
            ...widthLines(context),
            separator,
            ...dataLines(context),
          ]
        : [...inserts, separator, ...deletes];
  return [...clipboardLines(context), separator, ...parts];
}
