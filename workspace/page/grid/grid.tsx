// The grid of a sheet: virtual in both directions, frozen rows and columns, selection by mouse and keyboard, editing in
// place. One ARIA grid with real rows; the focus stays on the grid and the active cell is named to screen readers.
// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.

import type { RefObject } from 'preact';
import { flushSync } from 'preact/compat';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellView, SheetLayout } from '../../server/api.ts';
import { t } from '../text.ts';
import { type Axis, axisOf } from './axis.ts';
import { cellId } from './cell.tsx';
import { CellEditor, type Editing } from './cell-editor.tsx';
import type { SheetCells } from './cells.ts';
import { ColumnHeaders } from './column-headers.tsx';
import { gridKey } from './keyboard.ts';
import { useGridMouse } from './mouse.ts';
import { pixels } from './pixels.ts';
import { Row } from './row.tsx';
import { cellSelection, type GridSelection } from './selection.ts';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT, scrollTo, type View, visibleCells } from './viewport.ts';

/** What the grid asks of the workbook view. */
export interface GridActions {
  select(selection: GridSelection): void;
  enter(row: number, column: number, text: string): void;
  clear(): void;
  toggle(row: number, column: number): void;
  resizeColumn(column: number, pixels: number): void;
  /** As wide as the column's content. */
  fitColumn(column: number): void;
  openFilter(column: number): void;
  openMenu(where: 'row' | 'column' | 'cell', at: { x: number; y: number }): void;
  undo(): void;
  redo(): void;
}

export interface GridProps {
  readonly label: string;
  readonly layout: SheetLayout;
  readonly cells: SheetCells;
  /** Changes whenever cells arrive, so that the grid draws again. */
  readonly version: number;
  readonly selection: GridSelection;
  readonly actions: GridActions;
  /** Changes when the selection was moved from elsewhere and is to be seen. */
  readonly reveal: number;
  readonly focus: RefObject<HTMLDivElement | null>;
}

export function Grid({ label, layout, cells, version, selection, actions, reveal, focus }: GridProps) {
  const [view, setView] = useState<View>({ scrollTop: 0, scrollLeft: 0, width: 800, height: 500 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const rows = useMemo(() => axisOf(layout.rowCount, ROW_HEIGHT, layout.rowHeights), [layout]);
  const columns = useMemo(
    () =>
      axisOf(
        layout.columnCount,
        100,
        layout.columnWidths.map((width, i) => [i, width]),
      ),
    [layout],
  );
  const frozen = { rows: layout.frozenRows, columns: layout.frozenColumns };
  const seen = visibleCells(view, rows, columns, frozen);
  // Keys may come faster than drawing: each goes on from where the one before led.
  const latest = useRef(selection);
  latest.current = selection;

  const measure = useCallback(() => {
    const box = focus.current;
    if (box)
      setView({
        scrollTop: box.scrollTop,
        scrollLeft: box.scrollLeft,
        width: box.clientWidth,
        height: box.clientHeight,
      });
  }, [focus]);
  useLayoutEffect(() => {
    measure();
    const box = focus.current;
    if (!box) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [measure, focus]);
  useEffect(() => setEditing(null), [layout.sheetId]);
  useEffect(() => {
    // The cursor never stands in a hidden row or column.
    const { row, column } = latest.current;
    if (rows.size(row) > 0 && columns.size(column) > 0) return;
    const shown = (axis: Axis, index: number) => (axis.size(index) > 0 ? index : axis.step(index, 1));
    actions.select(cellSelection(shown(rows, row), shown(columns, column)));
  }, [rows, columns]);
  useEffect(() => {
    if (frozen.rows > 0) cells.want(0, frozen.rows);
    const first = seen.rows[0];
    if (first !== undefined) cells.want(first, (seen.rows.at(-1) ?? first) + 1);
  });

  const select = (next: GridSelection, follow = true) => {
    latest.current = next;
    actions.select(next);
    const box = focus.current;
    if (!follow || !box) return;
    const place = scrollTo({ row: next.endRow, column: next.endColumn }, view, rows, columns, frozen);
    box.scrollTop = place.top;
    box.scrollLeft = place.left;
  };
  useEffect(() => {
    const box = focus.current;
    if (reveal === 0 || !box) return;
    const place = scrollTo(latest.current, view, rows, columns, frozen);
    box.scrollTop = place.top;
    box.scrollLeft = place.left;
  }, [reveal]);
  const begin = (start?: string) => {
    const { row, column } = latest.current;
    const cell: CellView | null = cells.cell(row, column);
    if (cell?.locked === 'forbidden') return;
    if (cell?.checked !== undefined) return actions.toggle(row, column);
    // At once: the next key must already find the field.
    flushSync(() =>
      setEditing({
        row,
        column,
        text: start ?? cell?.entered ?? cell?.text ?? '',
        choices: cell?.choices ?? null,
      }),
    );
  };
  const mouse = useGridMouse({ selection, select, begin, actions, cells, rows, columns, focus });

  const rowProps = {
    layout,
    rows,
    columns,
    frozenColumns: seen.frozenColumns,
    visibleColumns: seen.columns,
    cells,
    selection,
    version,
  };
  const isDrawn =
    [...seen.frozenRows, ...seen.rows].includes(selection.row) &&
    [...seen.frozenColumns, ...seen.columns].includes(selection.column);
  const frozenHeight = rows.offset(frozen.rows);
  const width = ROW_HEADER_WIDTH + columns.total;
  return (
    <div class="grid-box">
      <div
        ref={focus}
        class="grid"
        role="grid"
        aria-label={label}
        aria-busy={!cells.loaded(seen.rows[0] ?? 0)}
        aria-rowcount={layout.rowCount + 1}
        aria-colcount={layout.columnCount + 1}
        aria-multiselectable="true"
        aria-activedescendant={isDrawn ? cellId(selection.row, selection.column) : undefined}
        tabIndex={0}
        onScroll={measure}
        onKeyDown={(event) => {
          if (!editing)
            gridKey(event, {
              selection: latest.current,
              select,
              begin,
              actions,
              cells,
              rows,
              columns,
              filterRow: layout.filter?.top,
              page: Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 4),
            });
        }}
        {...mouse}
      >
        <div class="grid-top" role="rowgroup" style={pixels({ width, height: COLUMN_HEADER_HEIGHT + frozenHeight })}>
          <ColumnHeaders
            columns={columns}
            seen={seen}
            frozenColumns={frozen.columns}
            selection={selection}
            resize={actions.resizeColumn}
            fitWidth={actions.fitColumn}
          />
          {seen.frozenRows.map((row) => (
            <Row key={row} row={row} top={COLUMN_HEADER_HEIGHT + rows.offset(row)} {...rowProps} />
          ))}
        </div>
        <div class="grid-body" role="rowgroup" style={pixels({ width, height: rows.total - frozenHeight })}>
          {seen.rows.map((row) => (
            <Row key={row} row={row} top={rows.offset(row) - frozenHeight} {...rowProps} />
          ))}
        </div>
      </div>
      {editing && (
        <CellEditor
          editing={editing}
          label={t.sheet.editCell}
          left={
            ROW_HEADER_WIDTH + columns.offset(editing.column) - (editing.column < frozen.columns ? 0 : view.scrollLeft)
          }
          top={COLUMN_HEADER_HEIGHT + rows.offset(editing.row) - (editing.row < frozen.rows ? 0 : view.scrollTop)}
          width={columns.size(editing.column)}
          height={rows.size(editing.row)}
          done={(text, move) => {
            setEditing(null);
            focus.current?.focus();
            if (text !== null) actions.enter(editing.row, editing.column, text);
            if (move) select(cellMoved(latest.current, move, rows.step, columns.step));
          }}
        />
      )}
    </div>
  );
}

function cellMoved(
  selection: GridSelection,
  direction: 'down' | 'up' | 'left' | 'right',
  stepRow: (i: number, d: 1 | -1) => number,
  stepColumn: (i: number, d: 1 | -1) => number,
): GridSelection {
  const row =
    direction === 'down' ? stepRow(selection.row, 1) : direction === 'up' ? stepRow(selection.row, -1) : selection.row;
  const column =
    direction === 'right'
      ? stepColumn(selection.column, 1)
      : direction === 'left'
        ? stepColumn(selection.column, -1)
        : selection.column;
  return { row, column, endRow: row, endColumn: column };
}
