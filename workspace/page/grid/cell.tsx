// One cell as shown: text, checkbox or dropdown mark, note, protection, selection.
// biome-ignore-all lint/a11y/useFocusableInteractive: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.
// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid that is virtual in two directions cannot be a table, and its focus stays on the grid itself.
import type { CellView } from '../../server/api.ts';
import { Icon } from '../shell/icon.tsx';
import { t } from '../text.ts';

export interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly cell: CellView | null;
  readonly style: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly covered: boolean;
  /** The cell heads a column of the filter, which hides something or nothing now. */
  readonly filter: 'on' | 'off' | undefined;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function Cell({ row, column, left, width, height, cell, style, active, selected, covered, filter }: CellProps) {
  const classes = ['grid-cell'];
  if (active) classes.push('active');
  if (selected) classes.push('selected');
  if (cell?.kind) classes.push(`is-${cell.kind}`);
  if (cell?.locked) classes.push('locked');
  if (covered) classes.push('covered');
  const hints = [cell?.problem, cell?.note, cell?.locked ? t.sheet.lockedCell : undefined].filter(
    (hint) => hint !== undefined,
  );
  return (
    <div
      id={cellId(row, column)}
      class={classes.join(' ')}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={selected}
      aria-haspopup={filter ? 'dialog' : undefined}
      aria-readonly={cell?.locked === 'forbidden' ? true : undefined}
      data-row={row}
      data-column={column}
      title={hints.length > 0 ? hints.join('\n\n') : undefined}
      style={`left:${left}px;width:${width}px;height:${height}px;${style}`}
    >
      {cell?.checked === undefined ? (
        <span class="grid-text">{cell?.link ? <span class="grid-link">{cell.text}</span> : (cell?.text ?? '')}</span>
      ) : (
        <span class={`grid-check${cell.checked ? ' on' : ''}`} role="img" aria-label={cell.checked ? t.yes : t.no} />
      )}
      {cell?.choices && <span class="grid-choice" aria-hidden="true" />}
      {filter && (
        <span class={`grid-filter ${filter}`} title={t.tools.filter[filter]}>
          <Icon name="filter" size={12} />
        </span>
      )}
      {cell?.problem && <span class="grid-problem" aria-hidden="true" />}
      {cell?.note && <span class="grid-note" aria-hidden="true" />}
    </div>
  );
}
