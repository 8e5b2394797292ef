// Boxes that lead to one another, from the top down: what stands side by side comes together in the box below.
// A plain table, so that Google Docs keeps it, its text stays text, and a box grows with what it says.
import { AlignmentType, BorderStyle, type ITableCellOptions, type Table, TableRow, VerticalAlignTable } from 'docx';
import { columns } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { cell, noBorders, table } from './tables.ts';

interface Box {
  /** Above the text, in small letters. */
  readonly title: string;
  readonly text: string;
}

const PADDING = 110;

/** Each level has one box over the whole width, or two with a gap between them. */
export function diagram(width: number, levels: readonly (readonly Box[])[]): Table {
  const widths = columns(width, [47, 6, 47]);
  const rows = levels.flatMap((level, index) => [
    ...(index === 0 ? [] : [arrows(widths, levels[index - 1]?.length ?? 1)]),
    boxRow(widths, level, index === levels.length - 1),
  ]);
  return table(widths, rows, noBorders, { top: PADDING, bottom: PADDING, left: 160, right: 160 });
}

function boxRow(widths: readonly number[], boxes: readonly Box[], isLast: boolean): TableRow {
  const edge = { style: BorderStyle.SINGLE, size: isLast ? 12 : 8, color: colour.brand };
  const look: Partial<ITableCellOptions> = {
    shading: { fill: isLast ? colour.tint : colour.wash },
    borders: { top: edge, bottom: edge, left: edge, right: edge },
  };
  const drawn = ({ title, text }: Box) => [
    paragraph(title, { size: size.small, color: colour.brandDark, bold: true, align: AlignmentType.CENTER, after: 40 }),
    paragraph(text, { align: AlignmentType.CENTER, bold: isLast }),
  ];
  const [first, second] = boxes;
  if (!first) return new TableRow({ children: [] });
  if (!second) return new TableRow({ children: [cell(drawn(first), whole(widths), { ...look, columnSpan: 3 })] });
  return new TableRow({
    children: [
      cell(drawn(first), widths[0] ?? 0, look),
      cell([paragraph('')], widths[1] ?? 0),
      cell(drawn(second), widths[2] ?? 0, look),
    ],
  });
}

/** One below each box of the level above. */
function arrows(widths: readonly number[], count: number): TableRow {
  const sign = (text: string) => [
    paragraph(text, { color: colour.brand, size: size.lead, align: AlignmentType.CENTER, keepNext: true }),
  ];
  const middle = { verticalAlign: VerticalAlignTable.CENTER };
  const children =
    count > 1
      ? ['▼', '', '▼'].map((text, index) => cell(sign(text), widths[index] ?? 0, middle))
      : [cell(sign('▼'), whole(widths), { ...middle, columnSpan: 3 })];
  return new TableRow({ children, cantSplit: true });
}

function whole(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
