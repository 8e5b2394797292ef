// The block where people sign: a line, a name, a position. Never split between pages.

import type { Table } from 'docx';
import { AlignmentType, BorderStyle, HeightRule, TableRow, VerticalAlignTable } from 'docx';
import { columns } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { cell, noBorders, table } from './tables.ts';

export interface Signer {
  readonly name: string;
  readonly position: string;
}

export function signatures(width: number, signers: readonly Signer[], room = 720): Table {
  // Narrow empty columns keep the lines apart.
  const shares = signers.flatMap((_, index) => (index === 0 ? [10] : [1, 10]));
  const widths = columns(width, shares);
  const line = { style: BorderStyle.SINGLE, size: 6, color: colour.strongLine };
  const isGap = (index: number) => index % 2 === 1;
  const space = new TableRow({
    height: { value: room, rule: HeightRule.ATLEAST },
    cantSplit: true,
    children: widths.map((columnWidth, index) =>
      cell([paragraph('', { keepNext: true })], columnWidth, isGap(index) ? {} : { borders: { bottom: line } }),
    ),
  });
  const names = new TableRow({
    cantSplit: true,
    children: widths.map((columnWidth, index) => {
      const signer = isGap(index) ? undefined : signers[index / 2];
      const content = signer
        ? [
            paragraph(signer.name, { bold: true, align: AlignmentType.CENTER }),
            paragraph(signer.position, { size: size.small, color: colour.soft, align: AlignmentType.CENTER }),
          ]
        : [paragraph('')];
      return cell(content, columnWidth, { verticalAlign: VerticalAlignTable.TOP });
    }),
  });
  return table(widths, [space, names], noBorders, { top: 60, bottom: 0, left: 60, right: 60 });
}
