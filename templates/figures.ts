// A row of key figures: the number large, what it counts underneath.

import type { Table } from 'docx';
import { AlignmentType, BorderStyle, TableRow } from 'docx';
import { columns } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { cell, noBorders, table } from './tables.ts';

export function figures(width: number, items: readonly (readonly [value: string, label: string])[]): Table {
  const widths = columns(
    width,
    items.map(() => 1),
  );
  const gap = { style: BorderStyle.SINGLE, size: 24, color: colour.white };
  const children = items.map(([value, label], index) =>
    cell(
      [
        paragraph(value, { size: size.figure, bold: true, color: colour.brandDark, align: AlignmentType.CENTER }),
        paragraph(label, { size: size.small, color: colour.soft, align: AlignmentType.CENTER, before: 20 }),
      ],
      widths[index] ?? 0,
      { shading: { fill: colour.wash }, borders: { left: gap, right: gap } },
    ),
  );
  return table(widths, [new TableRow({ children, cantSplit: true })], noBorders, {
    top: 120,
    bottom: 120,
    left: 60,
    right: 60,
  });
}
