// The lines of the data menu that make, use and remove the filter of a sheet.
import { boxOf, columnLetters } from '../grid/selection.ts';
import type { MenuLine } from '../shell/menu.tsx';
import { t } from '../text.ts';
import type { EditContext } from './edit-lines.ts';

export function filterLines({ layout, selection, edit, openFilter }: EditContext): MenuLine[] {
  const { filter, sheetId } = layout;
  const words = t.tools.filter;
  if (!filter)
    return [
      { kind: 'item', label: words.create, act: () => void edit({ kind: 'filter', sheetId, box: boxOf(selection) }) },
    ];
  const lines: MenuLine[] = [];
  if (selection.column >= filter.left && selection.column < filter.right)
    lines.push({
      kind: 'item',
      label: words.column(columnLetters(selection.column)),
      hint: 'Alt+↓',
      act: () => openFilter(selection.column),
    });
  if (filter.active.length > 0)
    lines.push({ kind: 'item', label: words.showAll, act: () => void edit({ kind: 'show-all', sheetId }) });
  lines.push({ kind: 'item', label: words.remove, act: () => void edit({ kind: 'unfilter', sheetId }) });
  return lines;
}
