// The workbook: menus, tools, formula bar, grid, tabs, and the script's sidebar and dialogs.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Selection, SheetEdit, SheetLayout, WorkbookSummary } from '../../server/api.ts';
import { useNews } from '../events.ts';
import { sheetCells } from '../grid/cells.ts';
import { Grid } from '../grid/grid.tsx';
import { boxOf, cellSelection, type GridSelection } from '../grid/selection.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { attempt } from '../shell/ask.tsx';
import { type MenuLine, MenuList } from '../shell/menu.tsx';
import { Shell } from '../shell/shell.tsx';
import { t } from '../text.ts';
import { useClipboard } from './clipboard.ts';
import { contextLines } from './edit-lines.ts';
import { FormulaBar } from './formula-bar.tsx';
import { gridActions } from './grid-actions.ts';
import { ScriptScreen } from './script-screen.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { StatusBar } from './status-bar.tsx';
import { WorkbookHead } from './workbook-head.tsx';

const isWorkbookNews = (what: string) => what.startsWith('spreadsheets');

export function WorkbookPage() {
  const {
    value: book,
    error,
    reload,
  } = useLoaded<WorkbookSummary>(
    '/api/workbook',
    (news) => (news.type === 'changed' && isWorkbookNews(news.what)) || news.type === 'screen',
  );
  const [chosen, setChosen] = useState<number | null>(
    () => gidOf(window.location.hash) ?? gidOf(window.location.search),
  );
  const tabs = book?.tabs ?? [];
  const sheet = tabs.find((tab) => tab.sheetId === chosen) ?? tabs.find((tab) => !tab.hidden) ?? tabs[0];
  // A tab that a script puts before it does not take its place.
  useEffect(() => {
    if (chosen === null && sheet) setChosen(sheet.sheetId);
  }, [chosen, sheet]);
  const choose = useCallback((sheetId: number) => {
    setChosen(sheetId);
    window.history.replaceState(null, '', `${window.location.pathname}#gid=${sheetId}`);
  }, []);
  useEffect(() => {
    const follow = () => setChosen(gidOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <Shell
      place="workbook"
      title={book?.title ?? t.places.workbook}
      full
      heading={<h1 class="book-title">{book?.title ?? t.places.workbook}</h1>}
    >
      {error && (
        <p class="alert book-alert" role="alert">
          {error}
        </p>
      )}
      {book && sheet && (
        <Sheet
          key={sheet.sheetId}
          book={book}
          sheetId={sheet.sheetId}
          title={sheet.title}
          choose={choose}
          reload={reload}
        />
      )}
    </Shell>
  );
}

function gidOf(text: string): number | null {
  const match = /[#?&]gid=(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}

interface SheetProps {
  readonly book: WorkbookSummary;
  readonly sheetId: number;
  readonly title: string;
  choose(sheetId: number): void;
  reload(): Promise<void>;
}

function Sheet({ book, sheetId, title, choose, reload }: SheetProps) {
  const [version, setVersion] = useState(0);
  const cells = useMemo(() => sheetCells(sheetId, () => setVersion((before) => before + 1)), [sheetId]);
  const { value: layout, reload: reloadLayout } = useLoaded<SheetLayout>(`/api/sheets/${sheetId}/layout`);
  const [selection, setSelection] = useState<GridSelection>(() => cellSelection(0, 0));
  const [menuAt, setMenuAt] = useState<{ where: 'row' | 'column' | 'cell'; x: number; y: number } | null>(null);
  const [saving, setSaving] = useState(0);
  const focus = useRef<HTMLDivElement>(null);

  const refresh = useCallback(() => {
    cells.invalidate();
    setVersion((before) => before + 1);
    void reloadLayout();
  }, [cells, reloadLayout]);
  useNews((news) => {
    if (news.some((one) => one.type === 'again' || (one.type === 'changed' && isWorkbookNews(one.what)))) refresh();
  });

  const select = useCallback(
    (next: GridSelection) => {
      setSelection(next);
      void postJson('/api/selection', { sheetId, row: next.row, column: next.column, box: boxOf(next) });
    },
    [sheetId],
  );
  useEffect(() => {
    void postJson('/api/selection', { sheetId, row: 0, column: 0, box: { top: 0, left: 0, bottom: 1, right: 1 } });
  }, [sheetId]);

  const follow = useCallback(
    ({ sheetId: target, row, column, box }: Selection) => {
      if (target === sheetId) select({ row, column, endRow: box.bottom - 1, endColumn: box.right - 1 });
      else choose(target);
    },
    [sheetId, select, choose],
  );

  const change = useCallback(
    async (path: string, body: unknown) => {
      setSaving((before) => before + 1);
      await attempt(() => postJson(path, body));
      setSaving((before) => before - 1);
      refresh();
      await reload();
    },
    [refresh, reload],
  );
  const edit = useCallback((one: SheetEdit) => change('/api/edit', one), [change]);
  const undo = () => change('/api/undo', {});
  const redo = () => change('/api/redo', {});
  const actions = gridActions({
    sheetId,
    selection,
    cells,
    select,
    edit,
    undo,
    redo,
    openMenu: (where, at) => setMenuAt({ where, ...at }),
  });
  const clipboard = useClipboard({ selection, cells, edit, sheetId, clear: actions.clear });
  const menuLines = (where: 'row' | 'column' | 'cell'): MenuLine[] =>
    layout ? contextLines(where, { layout, selection, edit, clipboard, clear: actions.clear }) : [];

  // The same object while nothing changed, so that rows need not be drawn again.
  const inside = useMemo(() => (layout ? clamp(selection, layout) : selection), [selection, layout]);

  return (
    <div class="book">
      <WorkbookHead
        book={book}
        layout={layout}
        selection={selection}
        edit={edit}
        undo={undo}
        redo={redo}
        clear={actions.clear}
        clipboard={clipboard}
        saving={saving > 0}
      />
      <FormulaBar
        selection={selection}
        cell={cells.cell(selection.row, selection.column)}
        enter={(text) => actions.enter(selection.row, selection.column, text)}
        focusGrid={() => focus.current?.focus()}
      />
      <div class="book-middle" onCopy={clipboard.onCopy} onCut={clipboard.onCut} onPaste={clipboard.onPaste}>
        {layout ? (
          <Grid
            label={t.sheet.grid(title)}
            layout={layout}
            cells={cells}
            version={version}
            selection={inside}
            actions={actions}
            focus={focus}
          />
        ) : (
          <p class="loading">{t.loading}</p>
        )}
        <ScriptScreen focusGrid={() => focus.current?.focus()} follow={follow} />
      </div>
      <div class="book-foot">
        <SheetTabs tabs={book.tabs} current={sheetId} choose={choose} edit={edit} />
        <StatusBar selection={selection} cells={cells} />
      </div>
      {menuAt && (
        <ContextMenu
          at={menuAt}
          lines={menuLines(menuAt.where)}
          close={() => {
            setMenuAt(null);
            focus.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function ContextMenu({
  at,
  lines,
  close,
}: {
  at: { x: number; y: number };
  lines: readonly MenuLine[];
  close(): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [close]);
  return (
    <div ref={box}>
      <MenuList lines={lines} label={t.sheet.edit} at={at} close={close} />
    </div>
  );
}

/** Rows or columns may have gone since the selection was made. */
function clamp(selection: GridSelection, layout: SheetLayout): GridSelection {
  const row = (value: number) => Math.max(0, Math.min(value, layout.rowCount - 1));
  const column = (value: number) => Math.max(0, Math.min(value, layout.columnCount - 1));
  return {
    row: row(selection.row),
    column: column(selection.column),
    endRow: row(selection.endRow),
    endColumn: column(selection.endColumn),
  };
}
