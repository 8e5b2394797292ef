// The letters above the columns, with a handle to change the width of each.
// biome-ignore-all lint/a11y/useFocusableInteractive: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.
// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.

import { t } from '../text.ts';
import type { Axis } from './axis.ts';
import { pixels } from './pixels.ts';
import { boxOf, columnLetters, type GridSelection } from './selection.ts';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Visible } from './viewport.ts';

const NARROWEST = 24;

interface Props {
  readonly columns: Axis;
  readonly seen: Visible;
  readonly frozenColumns: number;
  readonly selection: GridSelection;
  resize(column: number, pixels: number): void;
  fitWidth(column: number): void;
}

export function ColumnHeaders({ columns, seen, frozenColumns, selection, resize, fitWidth }: Props) {
  const box = boxOf(selection);
  const letter = (column: number) => (
    <div
      key={column}
      class={`grid-letter${column >= box.left && column < box.right ? ' chosen' : ''}`}
      role="columnheader"
      aria-colindex={column + 2}
      data-column-header={column}
      style={pixels({ left: ROW_HEADER_WIDTH + columns.offset(column), width: columns.size(column) })}
    >
      {columnLetters(column)}
      <span
        class="grid-resize"
        aria-hidden="true"
        title={t.tools.fitHint}
        onDblClick={(event) => {
          event.stopPropagation();
          fitWidth(column);
        }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const handle = event.currentTarget;
          const start = event.clientX;
          const before = columns.size(column);
          handle.setPointerCapture(event.pointerId);
          handle.classList.add('dragged');
          handle.onpointermove = (move) => {
            handle.style.transform = `translateX(${Math.max(NARROWEST - before, move.clientX - start)}px)`;
          };
          handle.onpointerup = (up) => {
            handle.onpointerup = null;
            handle.onpointermove = null;
            handle.style.transform = '';
            handle.classList.remove('dragged');
            const pixels = Math.max(NARROWEST, Math.round(before + up.clientX - start));
            if (pixels !== before) resize(column, pixels);
          };
        }}
      />
    </div>
  );
  return (
    <div
      class="grid-row grid-letters"
      role="row"
      aria-rowindex={1}
      style={pixels({ top: 0, height: COLUMN_HEADER_HEIGHT, width: ROW_HEADER_WIDTH + columns.total })}
    >
      <div class="grid-pinned" role="none" style={pixels({ width: ROW_HEADER_WIDTH + columns.offset(frozenColumns) })}>
        <div class="grid-corner" role="none" style={pixels({ width: ROW_HEADER_WIDTH })} />
        {seen.frozenColumns.map(letter)}
      </div>
      {seen.columns.map(letter)}
    </div>
  );
}
