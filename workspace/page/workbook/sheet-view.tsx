// One tab of the workbook: its menus, tools, formula bar and grid, and the strip of all tabs below.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SheetEdit, SheetLayout, WorkbookSummary } from '../../server/api.ts';
import { sheetCells } from '../grid/cells.ts';
import { Grid } from '../grid/grid.tsx';
import { boxOf, cellSelection, type GridSelection, insideSheet } from '../grid/selection.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { attempt } from '../shell/ask.tsx';
import type { MenuLine } from '../shell/menu.tsx';
import { t } from '../text.ts';
import { useClipboard } from './clipboard.ts';
import { ContextMenu } from './context-menu.tsx';
import { contextLines } from './edit-lines.ts';
import { belowCell, FilterPanel } from './filter-panel.tsx';
import { FindBar } from './find-bar.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { gridActions, lockIn, mayChange } from './grid-actions.ts';
import { SheetTabs } from './sheet-tabs.tsx';
import { StatusBar } from './status-bar.tsx';
import { useFinder } from './use-finder.ts';
import { WorkbookHead } from './workbook-head.tsx';

interface SheetProps {
  readonly book: WorkbookSummary;
  readonly sheetId: number;
  readonly title: string;
  readonly focus: RefObject<HTMLDivElement | null>;
  /** Where the cursor of each tab was left. */
  readonly places: Map<number, GridSelection>;
  /** Filled with the way to move the cursor of this tab. */
  readonly shown: { current: { sheetId: number; select(next: GridSelection): void } | null };
  /** Whether cells may have changed since they were asked for. */
  readonly stale: { current: boolean };
  choose(sheetId: number): void;
  reload(): Promise<void>;
}

export function SheetView({ book, sheetId, title, focus, places, shown, stale, choose, reload }: SheetProps) {
  const [version, setVersion] = useState(0);
  const cells = useMemo(() => sheetCells(sheetId, () => setVersion((before) => before + 1)), [sheetId]);
  const { value, reload: reloadLayout } = useLoaded<SheetLayout | null>(`/api/sheets/${sheetId}/layout`);
  const layout = value ?? undefined;
  const [selection, setSelection] = useState<GridSelection>(() => places.get(sheetId) ?? cellSelection(0, 0));
  const [menuAt, setMenuAt] = useState<{ where: 'row' | 'column' | 'cell'; x: number; y: number } | null>(null);
  const [saving, setSaving] = useState(0);
  const [filtering, setFiltering] = useState<number | null>(null);
  const [reveal, setReveal] = useState(0);
  const finder = useFinder();

  const refresh = useCallback(() => {
    cells.invalidate();
    setVersion((before) => before + 1);
    void reloadLayout();
  }, [cells, reloadLayout]);
  // Only once the list of tabs has been read again: a tab that is no more is not asked for.
  useEffect(() => {
    if (!stale.current) return;
    stale.current = false;
    refresh();
  }, [book, stale, refresh]);

  const select = useCallback(
    (next: GridSelection) => {
      setSelection(next);
      places.set(sheetId, next);
      void postJson('/api/selection', { sheetId, row: next.row, column: next.column, box: boxOf(next) });
    },
    [sheetId, places],
  );
  useEffect(() => {
    select(places.get(sheetId) ?? cellSelection(0, 0));
    shown.current = { sheetId, select };
    return () => {
      if (shown.current?.sheetId === sheetId) shown.current = null;
    };
  }, [sheetId, select, places, shown]);

  /** Whether it was done; a refusal has been shown. */
  const change = useCallback(
    async (path: string, body: unknown): Promise<boolean> => {
      setSaving((before) => before + 1);
      const done = await attempt(() => postJson(path, body));
      setSaving((before) => before - 1);
      stale.current = true;
      await reload();
      return done;
    },
    [stale, reload],
  );
  const tryEdit = useCallback((one: SheetEdit) => change('/api/edit', one), [change]);
  const edit = useCallback(async (one: SheetEdit) => void (await tryEdit(one)), [tryEdit]);
  const undo = async () => void (await change('/api/undo', {}));
  const redo = async () => void (await change('/api/redo', {}));
  const actions = gridActions({
    sheetId,
    selection,
    cells,
    select,
    edit,
    undo,
    redo,
    openMenu: (where, at) => setMenuAt({ where, ...at }),
    openFilter: setFiltering,
  });
  const changeAsked = async (one: SheetEdit) => {
    if (await mayChange(lockIn(cells, selection))) await edit(one);
  };
  const focusGrid = () => focus.current?.focus();
  const clipboard = useClipboard({ selection, cells, edit, sheetId, clear: actions.clear });
  const menuLines = (where: 'row' | 'column' | 'cell'): MenuLine[] =>
    layout
      ? contextLines(where, {
          layout,
          selection,
          edit,
          clipboard,
          clear: actions.clear,
          change: changeAsked,
          openFilter: setFiltering,
        })
      : [];

  // The same object while nothing changed, so that rows need not be drawn again.
  const inside = useMemo(() => (layout ? insideSheet(selection, layout) : selection), [selection, layout]);

  return (
    <>
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
        change={changeAsked}
        openFilter={setFiltering}
        find={finder.open}
      />
      <FormulaBar
        selection={selection}
        cell={cells.cell(selection.row, selection.column)}
        enter={(text) => actions.enter(selection.row, selection.column, text)}
        focusGrid={focusGrid}
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
            reveal={reveal}
            focus={focus}
          />
        ) : (
          <p class="loading">{t.loading}</p>
        )}
        {finder.turn > 0 && (
          <FindBar
            sheetId={sheetId}
            version={version}
            turn={finder.turn}
            reveal={(row, column) => {
              select(cellSelection(row, column));
              setReveal((before) => before + 1);
            }}
            close={() => {
              finder.close();
              focusGrid();
            }}
          />
        )}
      </div>
      <div class="book-foot">
        <SheetTabs tabs={book.tabs} current={sheetId} choose={choose} edit={tryEdit} />
        <StatusBar selection={selection} cells={cells} filter={layout?.filter ?? null} />
      </div>
      {filtering !== null && layout && (
        <FilterPanel
          sheetId={sheetId}
          column={filtering}
          at={belowCell(layout.filter?.top ?? 0, filtering)}
          edit={edit}
          close={() => {
            setFiltering(null);
            focusGrid();
          }}
        />
      )}
      {menuAt && (
        <ContextMenu
          at={menuAt}
          lines={menuLines(menuAt.where)}
          close={() => {
            setMenuAt(null);
            focusGrid();
          }}
        />
      )}
    </>
  );
}
