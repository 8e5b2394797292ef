// Tables: facts (label and value), grids with repeated header rows, notes and side-by-side columns.
// Everything is a plain table: that is what Google Docs keeps on import and export.

import type { ITableBordersOptions, ITableCellOptions, Paragraph } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columns } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph } from './paragraphs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colour.line };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const rowLines = { ...noBorders, top: thin, bottom: thin, insideHorizontal: thin };
export const gridLines = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};
const cellSpace = { top: 55, bottom: 55, left: 100, right: 100 };

type CellContent = ITableCellOptions['children'];

export function cell(children: CellContent, width: number, options: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...options,
  });
}

export function table(
  widths: readonly number[],
  rows: TableRow[],
  borders: ITableBordersOptions = noBorders,
  margins = cellSpace,
): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins,
  });
}

/** Label and value, one or two pairs a row. Values are usually tags. A kept table is not split between pages. */
export function facts(
  width: number,
  pairs: readonly (readonly [label: string, value: string])[],
  perRow: 1 | 2 = 2,
  isKept = false,
): Table {
  const widths = columns(width, perRow === 1 ? [22, 78] : [17, 33, 17, 33]);
  const rows: TableRow[] = [];
  for (let start = 0; start < pairs.length; start += perRow) {
    const keepNext = isKept && start + perRow < pairs.length;
    const cells = Array.from({ length: perRow }, (_, index) => pairs[start + index] ?? (['', ''] as const)).flatMap(
      ([label, value], index) => [
        cell([paragraph(label, { size: size.small, color: colour.soft, keepNext })], widths[index * 2] ?? 0, {
          shading: { fill: colour.wash },
        }),
        cell([paragraph(value, { keepNext })], widths[index * 2 + 1] ?? 0),
      ],
    );
    rows.push(new TableRow({ children: cells, cantSplit: true }));
  }
  return table(widths, rows, rowLines);
}

export interface GridColumn {
  readonly label: string;
  readonly share: number;
  /** Figures stand to the right or in the middle. */
  readonly align?: 'left' | 'center' | 'right';
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function headerRow(columnsOfGrid: readonly GridColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columnsOfGrid.map(({ label, align = 'left' }, index) =>
      cell(
        [
          paragraph(label, {
            bold: true,
            size: size.small,
            color: colour.brandDark,
            align: alignments[align],
            keepNext: true,
          }),
        ],
        widths[index] ?? 0,
        {
          shading: { fill: colour.tint },
          verticalAlign: VerticalAlignTable.CENTER,
        },
      ),
    ),
  });
}

export interface GridRow {
  readonly cells: readonly string[];
  /** Least height, twentieths of a point. */
  readonly height?: number;
  /** The first cell names the row. */
  readonly isBoldFirst?: boolean;
  /** Stays on one page with the row after it: for tables known to be short. */
  readonly isKept?: boolean;
  /** May go on over the page: what it says can be longer than one. */
  readonly mayBreak?: boolean;
  /** An example or suggestion, in grey. */
  readonly isHint?: boolean;
}

/** A table whose header row is repeated on each page. Rows may hold loop tags in their first and last cells. */
export function grid(width: number, gridColumns: readonly GridColumn[], rows: readonly GridRow[]): Table {
  const widths = columns(
    width,
    gridColumns.map((column) => column.share),
  );
  const bodyRows = rows.map(
    ({ cells, height, isBoldFirst = false, isHint = false, isKept = false, mayBreak = false }) =>
      new TableRow({
        cantSplit: !mayBreak,
        ...(height ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}),
        children: gridColumns.map(({ align = 'left' }, index) =>
          cell(
            [
              paragraph(cells[index] ?? '', {
                align: alignments[align],
                size: size.small + 1,
                bold: isBoldFirst && index === 0,
                keepNext: isKept,
                ...(isHint && !(isBoldFirst && index === 0) ? { color: colour.soft, italics: true } : {}),
              }),
            ],
            widths[index] ?? 0,
            mayBreak ? { verticalAlign: VerticalAlignTable.TOP } : {},
          ),
        ),
      }),
  );
  return table(widths, [headerRow(gridColumns, widths), ...bodyRows], gridLines);
}

/** One row for each item of a list: {{#list}} in the first cell, {{/list}} in the last. */
export function listGrid(
  width: number,
  list: string,
  gridColumns: readonly (GridColumn & { readonly field: string })[],
  rows: 'kept' | 'breaks' | '' = '',
): Table {
  const cells = gridColumns.map(({ field }) => `{{${field}}}`);
  const last = cells.length - 1;
  cells[0] = `{{#${list}}}${cells[0]}`;
  cells[last] = `${cells[last]}{{/${list}}}`;
  return grid(width, gridColumns, [{ cells, isKept: rows === 'kept', mayBreak: rows === 'breaks' }]);
}

/** A remark set apart by a coloured edge. */
export function note(width: number, children: CellContent): Table {
  const edge = { style: BorderStyle.SINGLE, size: 24, color: colour.brand };
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell(children, width, {
        shading: { fill: colour.wash },
        borders: { top: none, bottom: none, right: none, left: edge },
      }),
    ],
  });
  return table([width], [row], noBorders, { top: 110, bottom: 110, left: 200, right: 160 });
}

/** Contents next to each other, without lines. */
export function sideBySide(widths: readonly number[], contents: readonly (Paragraph | Table)[][]): Table {
  const children = contents.map((content, index) =>
    cell(content, widths[index] ?? 0, { verticalAlign: VerticalAlignTable.TOP }),
  );
  return table(widths, [new TableRow({ children })], noBorders, { top: 0, bottom: 0, left: 0, right: 0 });
}
