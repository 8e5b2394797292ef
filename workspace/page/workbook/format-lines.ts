// The lines of the format menu: number formats, decimals, widths of columns.
import type { NumberFormatChoice } from '../../server/api.ts';
import { boxOf } from '../grid/selection.ts';
import { ask, tell } from '../shell/ask.tsx';
import type { MenuLine } from '../shell/menu.tsx';
import { t } from '../text.ts';
import type { EditContext } from './edit-lines.ts';

const NARROWEST = 24;
const WIDEST = 2000;

const choices: readonly NumberFormatChoice[] = [
  'automatic',
  'text',
  'number',
  'percent',
  'currency',
  'date',
  'time',
  'date-time',
];

const examples: Readonly<Partial<Record<NumberFormatChoice, string>>> = t.tools.examples;

export function numberFormatLines({ layout, selection, change }: EditContext): MenuLine[] {
  const sheetId = layout.sheetId;
  const box = boxOf(selection);
  return [
    ...choices.map(
      (choice): MenuLine => ({
        kind: 'item',
        label: t.tools.formats[choice],
        ...(examples[choice] === undefined ? {} : { hint: examples[choice] }),
        act: () => void change({ kind: 'format', sheetId, box, choice }),
      }),
    ),
    { kind: 'separator' },
    {
      kind: 'item',
      label: t.tools.moreDecimals,
      act: () => void change({ kind: 'decimals', sheetId, box, change: 1 }),
    },
    {
      kind: 'item',
      label: t.tools.fewerDecimals,
      act: () => void change({ kind: 'decimals', sheetId, box, change: -1 }),
    },
  ];
}

export function widthLines({ layout, selection, edit }: EditContext): MenuLine[] {
  const box = boxOf(selection);
  const columns = {
    sheetId: layout.sheetId,
    dimension: 'COLUMNS' as const,
    start: box.left,
    count: box.right - box.left,
  };
  const askWidth = async () => {
    const now = String(layout.columnWidths[box.left] ?? 100);
    const answer = await ask({ title: t.tools.widthPrompt, value: now, accept: t.tools.apply });
    if (answer === null) return;
    const pixels = Number(answer.trim());
    if (!Number.isInteger(pixels) || pixels < NARROWEST || pixels > WIDEST) await tell(t.failed, t.tools.widthWrong);
    else await edit({ kind: 'resize', ...columns, pixels });
  };
  return [
    { kind: 'item', label: t.tools.width, act: () => void askWidth() },
    { kind: 'item', label: t.tools.fit(columns.count), act: () => void edit({ kind: 'fit', ...columns }) },
  ];
}

export const formatLines = (context: EditContext): MenuLine[] => [
  ...numberFormatLines(context),
  { kind: 'separator' },
  ...widthLines(context),
];
