// Sum and count of the selected cells, at the foot of the workbook.
import type { SheetCells } from '../grid/cells.ts';
import { boxOf, type GridSelection } from '../grid/selection.ts';
import { t } from '../text.ts';

const MOST_CELLS = 20_000;

export function StatusBar({ selection, cells }: { selection: GridSelection; cells: SheetCells }) {
  const box = boxOf(selection);
  const count = (box.bottom - box.top) * (box.right - box.left);
  if (count < 2 || count > MOST_CELLS) return <span class="status" />;
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
  const text = [
    numbers > 0 ? `${t.sheet.sum}: ${sum.toLocaleString('es-MX')}` : '',
    filled > 0 ? `${t.sheet.count}: ${filled}` : '',
  ];
  return <span class="status">{text.filter((part) => part !== '').join(' · ')}</span>;
}
