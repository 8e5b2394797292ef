// At the foot of the workbook: sum and count of the selected cells, why a formula fails, how many rows a filter leaves.
import type { FilterLayout } from '../../server/api.ts';
import type { SheetCells } from '../grid/cells.ts';
import { boxOf, type GridSelection } from '../grid/selection.ts';
import { t } from '../text.ts';

const MOST_CELLS = 20_000;

interface Props {
  readonly selection: GridSelection;
  readonly cells: SheetCells;
  readonly filter: FilterLayout | null;
}

export function StatusBar({ selection, cells, filter }: Props) {
  const problem = cells.cell(selection.row, selection.column)?.problem;
  const parts = [
    ...(problem === undefined ? totals(selection, cells) : []),
    ...(filter && filter.active.length > 0 ? [t.tools.filter.rows(filter.shownRows, filter.rows)] : []),
  ];
  return (
    <span class="status">
      <span role="status">{problem}</span>
      {parts.join(' · ')}
    </span>
  );
}

function totals(selection: GridSelection, cells: SheetCells): string[] {
  const box = boxOf(selection);
  const count = (box.bottom - box.top) * (box.right - box.left);
  if (count < 2 || count > MOST_CELLS) return [];
  let sum = 0;
  let numbers = 0;
  let filled = 0;
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) {
      const cell = cells.cell(row, column);
      if (!cell || cell.text === '') continue;
      filled++;
      const number = cell.kind === 'number' ? Number((cell.entered ?? cell.text).replaceAll(',', '')) : Number.NaN;
      if (!Number.isNaN(number)) {
        sum += number;
        numbers++;
      }
    }
  return [
    ...(numbers > 0 ? [`${t.sheet.sum}: ${sum.toLocaleString('es-MX')}`] : []),
    ...(filled > 0 ? [`${t.sheet.count}: ${filled}`] : []),
  ];
}
