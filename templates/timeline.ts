// Boxes one after the other, each with its day: how something went from its beginning on. A plain table, as a diagram is.
import { AlignmentType, BorderStyle, type Table, TableRow, VerticalAlignTable } from 'docx';
import { columns } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { cell, noBorders, table } from './tables.ts';

const BOX = 17;
const ARROW = 4;

export function timeline(width: number, boxes: readonly (readonly [title: string, text: string])[]): Table {
  const widths = columns(
    width,
    boxes.flatMap((_, index) => (index === 0 ? [BOX] : [ARROW, BOX])),
  );
  const edge = { style: BorderStyle.SINGLE, size: 8, color: colour.brand };
  const centred = { align: AlignmentType.CENTER };
  const cells = boxes.flatMap(([title, text], index) => {
    const box = cell(
      [
        paragraph(title, { ...centred, size: size.small, color: colour.brandDark, bold: true, after: 40 }),
        paragraph(text, { ...centred, size: size.small }),
      ],
      widths[index * 2] ?? 0,
      {
        shading: { fill: index === boxes.length - 1 ? colour.tint : colour.wash },
        borders: { top: edge, bottom: edge, left: edge, right: edge },
        verticalAlign: VerticalAlignTable.TOP,
      },
    );
    if (index === 0) return [box];
    return [cell([paragraph('▶', { ...centred, color: colour.brand })], widths[index * 2 - 1] ?? 0), box];
  });
  return table(widths, [new TableRow({ children: cells, cantSplit: true })], noBorders, {
    top: 110,
    bottom: 110,
    left: 60,
    right: 60,
  });
}
