// Above the grid: the menu bar with the script's own menus, and the tools.
import type { MenuEntry, SheetEdit, SheetLayout, WorkbookSummary } from '../../server/api.ts';
import { boxOf, type GridSelection } from '../grid/selection.ts';
import { Icon, type IconName } from '../shell/icon.tsx';
import { MenuButton, type MenuLine } from '../shell/menu.tsx';
import { t } from '../text.ts';
import type { Clipboard } from './clipboard.ts';
import { clipboardLines, dataLines, deleteLines, type EditContext, insertLines, viewLines } from './edit-lines.ts';
import { formatLines, numberFormatLines } from './format-lines.ts';
import { runMenuItem } from './run-menu-item.ts';

interface Props {
  readonly book: WorkbookSummary;
  readonly layout: SheetLayout | undefined;
  readonly selection: GridSelection;
  readonly clipboard: Clipboard;
  readonly saving: boolean;
  edit(one: SheetEdit): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  clear(): void;
  change(one: SheetEdit): Promise<void>;
  openFilter(column: number): void;
  find(): void;
}

const scriptLines = (entries: readonly MenuEntry[]): MenuLine[] =>
  entries.map((entry): MenuLine => {
    if (entry.kind === 'separator') return entry;
    if (entry.kind === 'menu') return { kind: 'menu', label: entry.label, lines: scriptLines(entry.entries) };
    return { kind: 'item', label: entry.label, act: () => void runMenuItem(entry.functionName, entry.label) };
  });

export function WorkbookHead(props: Props) {
  const { book, layout, selection, clipboard, saving, edit, undo, redo, clear, change, openFilter, find } = props;
  const context: EditContext | undefined = layout && {
    layout,
    selection,
    clipboard,
    edit,
    clear,
    change,
    openFilter,
  };
  const lines = (make: (context: EditContext) => MenuLine[]) => () => (context ? make(context) : []);
  const fileLines: MenuLine[] = [
    { kind: 'item', label: t.sheet.openDrive, act: () => window.location.assign('/drive') },
    { kind: 'item', label: t.sheet.print, hint: 'Ctrl+P', act: () => window.print() },
  ];
  const editLines = (made: EditContext): MenuLine[] => [
    { kind: 'item', label: t.sheet.undo, hint: 'Ctrl+Z', disabled: !book.canUndo, act: () => void undo() },
    { kind: 'item', label: t.sheet.redo, hint: 'Ctrl+Y', disabled: !book.canRedo, act: () => void redo() },
    { kind: 'separator' },
    ...clipboardLines(made),
    { kind: 'separator' },
    ...deleteLines(made),
    { kind: 'separator' },
    { kind: 'item', label: t.tools.find, hint: 'Ctrl+F', act: find },
  ];
  return (
    <div class="book-head">
      <div class="menu-line">
        <div class="menubar" role="menubar" aria-label={t.sheet.menuBar} onKeyDown={moveAlong}>
          <MenuButton role="menuitem" label={t.sheet.file} lines={fileLines} />
          <MenuButton role="menuitem" label={t.sheet.edit} lines={lines(editLines)} />
          <MenuButton role="menuitem" label={t.sheet.view} lines={lines(viewLines)} />
          <MenuButton role="menuitem" label={t.sheet.insert} lines={lines(insertLines)} />
          <MenuButton role="menuitem" label={t.tools.format} lines={lines(formatLines)} />
          <MenuButton role="menuitem" label={t.sheet.data} lines={lines(dataLines)} />
          {book.menus.map(
            (entry) =>
              entry.kind === 'menu' && (
                <MenuButton
                  key={entry.label}
                  role="menuitem"
                  class="menu-button of-script"
                  label={entry.label}
                  lines={() => scriptLines(entry.entries)}
                />
              ),
          )}
        </div>
        <span class="saved" aria-live="polite">
          {saving ? t.sheet.saving : t.sheet.saved}
        </span>
      </div>
      <div class="tools" role="toolbar" aria-label={t.sheet.toolbar}>
        <Tool icon="undo" label={t.sheet.undo} disabled={!book.canUndo} act={undo} />
        <Tool icon="redo" label={t.sheet.redo} disabled={!book.canRedo} act={redo} />
        <span class="tool-gap" />
        <Tool
          icon="rowAbove"
          label={t.sheet.rowAbove(1)}
          disabled={!layout}
          act={() =>
            edit({ kind: 'insert', sheetId: layout?.sheetId ?? 0, dimension: 'ROWS', start: selection.row, count: 1 })
          }
        />
        <Tool
          icon="rowDelete"
          label={t.sheet.deleteRows(1)}
          disabled={!layout}
          act={() =>
            edit({ kind: 'delete', sheetId: layout?.sheetId ?? 0, dimension: 'ROWS', start: selection.row, count: 1 })
          }
        />
        <span class="tool-gap" />
        <Tool
          icon="sortUp"
          label={t.sheet.sortAscending}
          disabled={!layout}
          act={() => edit({ kind: 'sort', sheetId: layout?.sheetId ?? 0, column: selection.column, descending: false })}
        />
        <Tool
          icon="sortDown"
          label={t.sheet.sortDescending}
          disabled={!layout}
          act={() => edit({ kind: 'sort', sheetId: layout?.sheetId ?? 0, column: selection.column, descending: true })}
        />
        <span class="tool-gap" />
        <MenuButton label={t.tools.numberFormat} class="tool wide-tool" lines={lines(numberFormatLines)}>
          <Icon name="numbers" size={18} />
          <Icon name="down" size={14} />
        </MenuButton>
        <Tool
          icon="lessDecimals"
          label={t.tools.fewerDecimals}
          disabled={!layout}
          act={() => change({ kind: 'decimals', sheetId: layout?.sheetId ?? 0, box: boxOf(selection), change: -1 })}
        />
        <Tool
          icon="moreDecimals"
          label={t.tools.moreDecimals}
          disabled={!layout}
          act={() => change({ kind: 'decimals', sheetId: layout?.sheetId ?? 0, box: boxOf(selection), change: 1 })}
        />
        <span class="tool-gap" />
        <Tool
          icon="filter"
          label={layout?.filter ? t.tools.filter.remove : t.tools.filter.create}
          pressed={layout?.filter != null}
          disabled={!layout}
          act={() =>
            edit(
              layout?.filter
                ? { kind: 'unfilter', sheetId: layout.sheetId }
                : { kind: 'filter', sheetId: layout?.sheetId ?? 0, box: boxOf(selection) },
            )
          }
        />
        <Tool icon="search" label={t.tools.find} disabled={!layout} act={async () => find()} />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled: boolean;
  readonly pressed?: boolean;
  act(): Promise<unknown>;
}

function Tool({ icon, label, disabled, pressed, act }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool${pressed ? ' pressed' : ''}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => void act()}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}

/** Left and right go from menu to menu, as in any menu bar. */
function moveAlong(event: KeyboardEvent): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const bar = event.currentTarget;
  if (!(bar instanceof HTMLElement)) return;
  const buttons = [...bar.querySelectorAll<HTMLElement>(':scope > .menu-box > button')];
  const here = buttons.indexOf(document.activeElement as HTMLElement);
  if (here < 0) return;
  event.preventDefault();
  buttons[(here + (event.key === 'ArrowRight' ? 1 : -1) + buttons.length) % buttons.length]?.focus();
}
